import type { RawPost, RawQuoted, RawTime, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';
import { parseXIdTime } from '@/lib/text/time-from-id';

import { emptyRawPost } from '../shared/empty';
import { readText } from '../shared/read-text';
import { findAddress, findOwn, findTimeLink, type Scope, scopeOf } from './find-own';
import { readAuthor } from './read-author';
import { isOpened, isPinned, isPromoted, isReply, readRepostedBy } from './read-context';
import { readCounts } from './read-counts';
import { hasPoll, readArticleTeaser, readCard, readMedia, readViewerMedia } from './read-media';
import { readInlineText, readLine, readRichText, type RichText } from './read-rich-text';
import { selectors } from './selectors';
import { buildStatusUrl, parseStatusUrl, type StatusAddress } from './urls';

/** Everything a post on X shows; what it normally shows and does not here is listed in `missing`. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const scope = scopeOf(post, page.url);
  const rules: Record<string, string> = {};
  const value = emptyRawPost();
  const address = addressOf(scope, page);
  value.nativeId = address?.id ?? null;
  value.permalink = address === null ? null : buildStatusUrl(address);
  const { author, rule } = readAuthor(scope, address);
  value.author = author;
  if (rule !== null) rules['author.name'] = rule;
  value.time = readTime(scope, address);
  if (value.time !== null) rules['time'] = value.time.source;
  Object.assign(value, readOwnText(scope, rules));
  value.truncated = findOwn(scope, selectors.showMore).length > 0;
  const media = readMedia(scope);
  value.media = media.length === 0 && isOpened(scope, page) ? readViewerMedia(post, page.url) : media;
  value.card = readCard(scope);
  if (value.card?.url) value.links = [...new Set([...value.links, value.card.url])];
  value.format = hasPoll(scope) ? 'poll' : null;
  value.quoted = scope.quote === null ? null : readQuoted(scope.quote, page.url);
  readMetricsInto(value, scope, rules);
  value.repostedBy = readRepostedBy(scope);
  value.sponsored = isPromoted(post);
  value.pinned = isPinned(scope, page);
  value.kind = kindOf(value, isReply(scope, page));
  return { value, missing: findMissing(value, page), rules };
}

/** Own links first; an opened post without any is the one the address bar names. */
function addressOf(scope: Scope, page: PageContext): StatusAddress | null {
  const own = findAddress(scope);
  if (own !== null) return own;
  const opened = parseStatusUrl(page.url);
  // The opened post takes the focus: X gives its article tabindex -1, all others 0.
  return opened !== null && scope.root.getAttribute('tabindex') === '-1' ? opened : null;
}

function readTime(scope: Scope, address: StatusAddress | null): RawTime | null {
  const time = findTimeLink(scope)?.time ?? null;
  const attribute = parseIso(time?.getAttribute('datetime'));
  const raw = readLine(time);
  if (attribute !== null) return { iso: attribute, precision: 'second', source: 'attribute', raw };
  const decoded = address === null ? null : parseXIdTime(address.id);
  return decoded === null ? null : { iso: decoded, precision: 'second', source: 'id', raw };
}

function parseIso(value: string | null | undefined): string | null {
  const ms = Date.parse(value ?? '');
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

interface OwnText extends RichText {
  textLang: string | null;
}

function readOwnText(scope: Scope, rules: Record<string, string>): OwnText {
  for (const [rule, selector] of Object.entries(selectors.text)) {
    const element = findOwn(scope, selector)[0];
    if (element === undefined) continue;
    rules['text'] = rule;
    return { ...readRichText(element, scope.base), textLang: readLang(element) };
  }
  const title = findOwn(scope, selectors.articleTitle)[0] ?? null;
  const body = findOwn(scope, selectors.articleBody).at(-1) ?? null;
  const text = [readInlineText(title), readText(body, selectors.notArticleText)]
    .filter((part) => part !== '')
    .join('\n\n');
  if (text !== '') rules['text'] = 'article';
  return { ...readRichText(body, scope.base), text, textLang: null };
}

/** X also writes codes that are no languages: `und`, `zxx`, `art` and its own `qme`, `qht`, `qst` … */
function readLang(element: Element): string | null {
  const lang = element.getAttribute('lang');
  return lang === null || /^(?:|und|zxx|art|q[a-z]{2})$/.test(lang) ? null : lang;
}

function readQuoted(quote: HTMLElement, base: URL): RawQuoted {
  const scope: Scope = { root: quote, quote: null, base };
  const address = findAddress(scope);
  const iso = parseIso(findOwn(scope, selectors.time)[0]?.getAttribute('datetime'));
  const raw = readLine(findOwn(scope, selectors.time)[0] ?? null);
  const text = Object.values(selectors.text).flatMap((selector) => findOwn(scope, selector))[0] ?? null;
  return {
    nativeId: address?.id ?? null,
    permalink: address === null ? null : buildStatusUrl(address),
    author: readAuthor(scope, address).author,
    text: readInlineText(text) || (readArticleTeaser(scope)?.title ?? ''),
    truncated: findOwn(scope, selectors.showMore).length > 0,
    time: iso === null ? null : { iso, precision: 'second', source: 'attribute', raw },
    media: readMedia(scope),
  };
}

function readMetricsInto(value: RawPost, scope: Scope, rules: Record<string, string>): void {
  const counts = readCounts(scope);
  value.metrics = counts.metrics;
  for (const [name, rule] of Object.entries(counts.rules)) rules[`metrics.${name}`] = rule;
}

function kindOf(post: RawPost, isReply: boolean): RawPost['kind'] {
  if (post.sponsored) return 'ad';
  if (post.repostedBy !== null) return 'repost';
  if (isReply) return 'reply';
  return post.quoted === null ? 'post' : 'quote';
}

function findMissing(post: RawPost, page: PageContext): string[] {
  const hasContent = post.text !== '' || post.media.length > 0 || post.card !== null || post.quoted !== null;
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    permalink: post.permalink !== null,
    'author.name': post.author.name !== null,
    'author.handle': post.author.handle !== null,
    text: hasContent,
    time: post.time !== null,
    'metrics.comments': post.metrics.comments !== undefined,
    'metrics.shares': post.metrics.shares !== undefined,
    'metrics.likes': post.metrics.likes !== undefined,
    // Views came in December 2022; opened posts older than that show none.
    'metrics.views': post.metrics.views !== undefined || page.kind === 'post',
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
