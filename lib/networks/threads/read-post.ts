import type { RawPost, RawQuoted, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { parseInstagramIdTime } from '@/lib/text/time-from-id';

import { emptyRawPost } from '../shared/empty';
import { parseInstant } from '../shared/parse-instant';
import { resolveHref } from '../shared/resolve-url';
import { type EmbeddedPost, findEmbeddedPost } from './embedded-json';
import { findConversation } from './find-answers';
import { findAddress, findOwn, findQuote, findTimeLink } from './find-parts';
import { isPinned, readAuthor, readRepostedBy } from './read-author';
import { type Attachments, readAttachments, readMedia } from './read-media';
import { type Body, findHeader, hasReplyLine, readBody } from './read-body';
import { readCounts, readViews } from './read-counts';
import { selectors } from './selectors';
import { buildPostUrl, isOutbound, type PostAddress } from './urls';

/** Everything a post on Threads shows; what it normally shows and does not here is listed in `missing`. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const base = page.url;
  const value = emptyRawPost();
  const rules: Record<string, string> = {};
  const address = findAddress(post, base);
  const embedded = address === null ? null : findEmbeddedPost(page.document, address.code);
  value.nativeId = address?.code ?? null;
  value.permalink = address === null ? null : buildPostUrl(address);
  const { author, rule } = readAuthor(post, address, base);
  value.author = author;
  if (rule !== null) rules['author.name'] = rule;
  value.time = readTime(post, address, { base, embedded });
  if (value.time !== null) rules['time'] = value.time.source;
  const quote = findQuote(post, base);
  value.quoted = quote === null ? null : readQuoted(quote, page);
  value.media = readMedia(post, base, embedded);
  readTextInto(value, post, { base, embedded, rules });
  const counts = readCounts(post, embedded);
  value.metrics = counts.metrics;
  Object.assign(rules, counts.rules);
  readPlaceInto(value, post, { page, embedded });
  value.sponsored = embedded?.isAd === true || isPromoted(post, base);
  value.kind = kindOf(value);
  return { value, missing: findMissing(value), rules };
}

interface Source {
  base: URL;
  embedded: EmbeddedPost | null;
}

function readTime(post: HTMLElement, address: PostAddress | null, { base, embedded }: Source): RawTime | null {
  const time = findTimeLink(post, base)?.time ?? null;
  const raw = readShownTime(time);
  const attribute = parseInstant(time?.getAttribute('datetime'));
  if (attribute !== null) return { iso: attribute, precision: 'second', source: 'attribute', raw };
  if (embedded !== null)
    return { iso: new Date(embedded.takenAt * 1000).toISOString(), precision: 'second', source: 'json', raw };
  const decoded = address === null ? null : parseInstagramIdTime(address.code);
  return decoded === null ? null : { iso: decoded, precision: 'hour', source: 'id', raw };
}

/** "1h"; a long form for screen readers ("about an hour ago") may stand beside it. */
function readShownTime(time: Element | null): string | null {
  const drawn = time?.querySelector('[aria-hidden="true"]') ?? time;
  return drawn?.textContent.trim() || null;
}

interface TextSource extends Source {
  rules: Record<string, string>;
}

/** The caption, then what is shown of an attached note. The page's data has line breaks, and what the page cuts. */
function readTextInto(value: RawPost, post: HTMLElement, { base, embedded, rules }: TextSource): void {
  const body = readBody(post, base);
  const attached = readAttachments(post, base);
  const caption = embedded === null ? body.text : complete(body.text, embedded.caption);
  const whole = embedded?.attachment ?? null;
  const note = whole ?? attached.note;
  value.text = [caption, note ?? ''].filter((part) => part !== '').join('\n\n');
  value.truncated = (attached.note !== null && whole === null) || isCut(caption, body);
  value.hashtags = body.hashtags;
  value.mentions = body.mentions;
  value.card = embedded?.card ?? attached.card;
  value.links = [...new Set([...body.links, ...linkOf(attached)])];
  if (body.rule !== null) rules['text'] = caption === body.text ? body.rule : 'json';
}

function linkOf({ card }: Attachments): string[] {
  return card?.url ? [card.url] : [];
}

/** The caption as it was written, if it is the one shown or goes on where the page cuts it; never one that contradicts. */
function complete(shown: string, caption: string): string {
  const start = squeeze(shown.replace(/(?:…|\.{3})$/u, ''));
  return shown !== '' && squeeze(caption).startsWith(start) ? caption.trim() : shown;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A button inside the text, behind an ellipsis, shows more of it. */
function isCut(text: string, { runs }: Body): boolean {
  return /(?:…|\.{3})$/u.test(text) && runs.some((run) => run.querySelector(selectors.button) !== null);
}

/** What follows from where the post stands: lists, the page of one post. */
function readPlaceInto(
  value: RawPost,
  post: HTMLElement,
  { page, embedded }: { page: PageContext; embedded: EmbeddedPost | null },
): void {
  value.repostedBy = readRepostedBy(post, page);
  value.pinned = isPinned(post, page) || (embedded?.isPinned === true && page.kind === 'profile');
  const talk = page.kind === 'post' ? findConversation(page) : null;
  const isAnswer = talk?.answers.includes(post) === true || (talk?.opened === post && talk.above.length > 0);
  if (embedded?.isReply ?? (isAnswer || isFollowing(post) || hasReplyLine(post, page.url))) value.kind = 'reply';
  if (talk?.opened !== post) return;
  const views = readViews(post, page);
  if (views !== null) value.metrics.views = views;
}

/** In a list, a unit begins with a post and goes on with what continues or answers it. */
function isFollowing(post: HTMLElement): boolean {
  const unit = post.closest(selectors.unit);
  return unit !== null && !unit.matches(selectors.conversationUnit) && unit.querySelector(selectors.post) !== post;
}

/** Promoted posts have a word in place of the time, and lead out of Threads. */
function isPromoted(post: HTMLElement, base: URL): boolean {
  if (findOwn(post, selectors.time).length > 0 || !hasLabel(post, base)) return false;
  return findOwn(post, selectors.link).some((link) => isOutbound(resolveHref(link, base)));
}

function hasLabel(post: HTMLElement, base: URL): boolean {
  const runs = findHeader(post, base)?.querySelectorAll(selectors.run) ?? [];
  return [...runs].some((run) => run.closest(`a, ${selectors.button}`) === null && /\p{L}/u.test(run.textContent));
}

function kindOf(post: RawPost): RawPost['kind'] {
  if (post.sponsored) return 'ad';
  if (post.repostedBy !== null) return 'repost';
  if (post.kind === 'reply') return 'reply';
  return post.quoted === null ? 'post' : 'quote';
}

function readQuoted(quote: HTMLElement, page: PageContext): RawQuoted {
  const base = page.url;
  const address = findAddress(quote, base);
  const embedded = address === null ? null : findEmbeddedPost(page.document, address.code);
  const body = readBody(quote, base);
  const text = embedded === null ? body.text : complete(body.text, embedded.caption);
  return {
    nativeId: address?.code ?? null,
    permalink: address === null ? null : buildPostUrl(address),
    author: readAuthor(quote, address, base).author,
    text,
    truncated: isCut(text, body),
    time: readTime(quote, address, { base, embedded }),
    media: readMedia(quote, base, embedded),
  };
}

/** Counters that are not drawn may be zero or hidden: only a row that was not found at all is missing. */
function findMissing(post: RawPost): string[] {
  const hasContent = post.text !== '' || post.media.length > 0 || post.card !== null || post.quoted !== null;
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    permalink: post.permalink !== null,
    'author.handle': post.author.handle !== null,
    text: hasContent,
    time: post.time !== null,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
