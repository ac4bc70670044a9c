import type { RawAuthor, RawPost, RawQuoted, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { resolveHref } from '../shared/resolve-url';
import { findAddress, findOwn, findOwnFirst, findStatus, type Scope } from './find-own';
import { readAuthor, readLinkedAccount } from './read-author';
import { readCounts } from './read-counts';
import { hasPoll, readCard, readMedia } from './read-media';
import { readPostText, readRichText, type RichText } from './read-rich-text';
import { readTime } from './read-time';
import { selectors } from './selectors';
import { buildStatusUrl, parseHashtagUrl, parseStatusUrl } from './urls';

/**
 * Everything a post on a Mastodon page shows. Its id is `server/id`, the server being the one whose page this is (see the
 * locator); its address is on that server too, because lists do not tell the original's.
 */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const scope: Scope = { root: post, base: page.url };
  const rules: Record<string, string> = {};
  const value = emptyRawPost();
  const address = addressOf(scope, page);
  const { author, acct, rule } = readAuthor(scope, page, address.acct);
  value.nativeId = address.id === null ? null : `${page.url.host}/${address.id}`;
  value.permalink = address.id === null || acct === null ? null : buildStatusUrl(page.url, acct, address.id);
  value.author = author;
  if (rule !== null) rules['author.name'] = rule;
  value.time = readTime(scope, page, address.id);
  if (value.time !== null) rules['time'] = value.time.source;
  Object.assign(value, readOwnText(scope, page, rules));
  value.media = readMedia(scope, page);
  value.card = readCard(scope, page);
  if (value.card?.url) value.links = [...new Set([...value.links, value.card.url])];
  value.format = hasPoll(scope) ? 'poll' : null;
  value.quoted = readQuoted(scope, page);
  const counts = readCounts(scope);
  value.metrics = counts.metrics;
  Object.assign(rules, counts.rules);
  value.repostedBy = readBooster(scope, page);
  value.pinned = isPinned(scope);
  value.kind = kindOf(value, isReply(scope));
  return { value, missing: findMissing(value, findOpened(scope) !== null), rules };
}

interface OwnAddress {
  id: string | null;
  acct: string | null;
}

/** Own markup first; an opened post without any is the one the address bar names. */
function addressOf(scope: Scope, page: PageContext): OwnAddress {
  const own = findAddress(scope);
  if (own !== null) return own;
  const opened = findOpened(scope) === null ? null : parseStatusUrl(page.url, page.url);
  return opened ?? { id: null, acct: null };
}

function findOpened({ root }: Scope): Element | null {
  return root.matches(selectors.detailed) ? root : root.querySelector(selectors.detailed);
}

interface OwnText extends RichText {
  truncated: boolean;
  textLang: string | null;
}

/** The warning comes first, as on the page. While it is closed (4.3 and later) the text is not there at all. */
function readOwnText(scope: Scope, page: PageContext, rules: Record<string, string>): OwnText {
  const warning = findOwnFirst(scope, selectors.warning);
  const content = findOwnFirst(scope, selectors.text);
  const skip = scope.root.querySelector(selectors.quote) === null ? undefined : selectors.quoteInline;
  const rich = readRichText(content?.element ?? null, page, skip);
  const parts = [readPostText(warning?.element ?? null), rich.text].filter((part) => part !== '');
  const tags = findOwn(scope, selectors.hashtagBar).flatMap(
    (link) => parseHashtagUrl(resolveHref(link, page.url)) ?? [],
  );
  if (content !== null) rules['text'] = content.rule;
  else if (warning !== null) rules['text'] = `warning-${warning.rule}`;
  return {
    ...rich,
    text: parts.join('\n\n'),
    hashtags: [...new Set([...rich.hashtags, ...tags])],
    truncated: warning?.rule === 'banner' && content === null,
    textLang: content?.element.getAttribute('lang') || null,
  };
}

function readQuoted(scope: Scope, page: PageContext): RawQuoted | null {
  const box =
    findStatus(scope)?.querySelector(selectors.quotedStatus) ?? scope.root.querySelector(selectors.quotedStatus);
  if (box === null) return null;
  const inner: Scope = { root: box, base: page.url };
  const address = findAddress(inner);
  const { author, acct } = readAuthor(inner, page, address?.acct ?? null);
  const { text, truncated } = readOwnText(inner, page, {});
  return {
    nativeId: address === null ? null : `${page.url.host}/${address.id}`,
    permalink: address === null || acct === null ? null : buildStatusUrl(page.url, acct, address.id),
    author,
    text,
    truncated,
    time: readTime(inner, page, address?.id ?? null),
    media: readMedia(inner, page),
  };
}

/** glitch-soc draws lines above a post for notifications as well, and says on the wrapper which one it is. */
function readBooster(scope: Scope, page: PageContext): RawAuthor | null {
  const line = findOwn(scope, selectors.prepend)[0] ?? null;
  const marked = findIn(line, selectors.boosterLink);
  const isBoost =
    marked !== null || findIn(line, selectors.boostIcon) !== null || scope.root.hasAttribute('data-boosted-by');
  const link = marked ?? findIn(line, 'a[href]');
  return isBoost && link !== null ? readLinkedAccount(link, page) : null;
}

function isPinned(scope: Scope): boolean {
  if (scope.root.getAttribute('data-featured') === 'true') return true;
  return findIn(findOwn(scope, selectors.prepend)[0] ?? null, selectors.pinIcon) !== null;
}

function findIn(line: Element | null, selector: string): Element | null {
  return line === null ? null : line.querySelector(selector);
}

/** Answers carry a class; an opened post has none, but what it answers stands above it. */
function isReply(scope: Scope): boolean {
  if (findStatus(scope)?.classList.contains(selectors.reply) === true) return true;
  if (findIn(findOwn(scope, selectors.prepend)[0] ?? null, selectors.replyIcon) !== null) return true;
  return findOpened(scope) !== null && [scope.root, scope.root.parentElement].some((cell) => hasStatusBefore(cell));
}

function hasStatusBefore(cell: Element | null): boolean {
  for (let above = cell?.previousElementSibling ?? null; above !== null; above = above.previousElementSibling)
    if (above.matches(selectors.status) || above.querySelector(selectors.status) !== null) return true;
  return false;
}

function kindOf(post: RawPost, isAnswer: boolean): RawPost['kind'] {
  if (post.repostedBy !== null) return 'repost';
  if (isAnswer) return 'reply';
  return post.quoted === null ? 'post' : 'quote';
}

function findMissing(post: RawPost, isOpened: boolean): string[] {
  const hasContent = post.text !== '' || post.media.length > 0 || post.card !== null || post.quoted !== null;
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    permalink: post.permalink !== null,
    'author.name': post.author.name !== null,
    'author.handle': post.author.handle !== null,
    text: hasContent && !post.truncated,
    time: post.time !== null,
    // Every list shows the answers, only some the rest; the opened post shows the rest, and no answers.
    'metrics.comments': isOpened || post.metrics.comments !== undefined,
    'metrics.likes': !isOpened || post.metrics.likes !== undefined,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
