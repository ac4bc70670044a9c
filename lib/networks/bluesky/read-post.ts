import type { RawPost, RawQuoted, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { findAddress, findOwn, readLine, type Scope } from './find-own';
import { addressOf } from './locator';
import { readAuthor } from './read-author';
import { isReply, readReason } from './read-context';
import { readCounts } from './read-counts';
import { readCard, readMedia } from './read-media';
import { readRichText, type RichText } from './read-rich-text';
import { readTime } from './read-time';
import { selectors } from './selectors';
import { buildPostUrl, parseHandle, type PostAddress } from './urls';

/**
 * Everything a post on Bluesky shows. Its id is the key of its record: unique within one account by the protocol, among all of
 * them because it is a moment in microseconds and a random number.
 */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  const scope: Scope = { root: post, base: page.url };
  const rules: Record<string, string> = {};
  const value = emptyRawPost();
  const address = addressOf(post, page);
  const { author, rule } = readAuthor(scope, address?.actor ?? null);
  value.nativeId = address?.id ?? null;
  value.permalink = permalinkOf(address, author.handle);
  value.author = author;
  if (rule !== null) rules['author.name'] = rule;
  value.time = readTime(scope, value.nativeId);
  if (value.time !== null) rules['time'] = value.time.source;
  Object.assign(value, readOwnText(scope, rules));
  value.media = readMedia(scope);
  value.card = readCard(scope);
  if (value.card?.url) value.links = [...new Set([...value.links, value.card.url])];
  value.quoted = readQuoted(scope);
  const counts = readCounts(scope);
  value.metrics = counts.metrics;
  Object.assign(rules, counts.rules);
  Object.assign(value, readReason(scope, page));
  value.kind = kindOf(value, isReply(scope));
  return { value, missing: findMissing(value, scope), rules };
}

/** One address per post: by handle, as bsky.app writes it; forks link by DID. */
function permalinkOf(address: PostAddress | null, handle: string | null): string | null {
  return address === null ? null : buildPostUrl({ ...address, actor: handle ?? address.actor });
}

function readOwnText(scope: Scope, rules: Record<string, string>): RichText {
  for (const [rule, selector] of Object.entries(selectors.text)) {
    const element = findOwn(scope, selector)[0];
    if (element === undefined) continue;
    rules['text'] = rule;
    return readRichText(element, scope.base);
  }
  return readRichText(null, scope.base);
}

/** A box inside with an author of its own. It has no link, so mostly no id. */
function readQuoted(scope: Scope): RawQuoted | null {
  const boxes = findOwn(scope, selectors.item).filter((box) => box !== scope.root);
  const box = boxes.find((candidate) => [...candidate.querySelectorAll(selectors.line)].some(isHandleLine));
  if (box === undefined) return null;
  const inner: Scope = { root: box, base: scope.base };
  const address = findAddress(inner);
  const { author } = readAuthor(inner, address?.actor ?? null);
  return {
    nativeId: address?.id ?? null,
    permalink: permalinkOf(address, author.handle),
    author,
    text: readOwnText(inner, {}).text,
    truncated: false,
    time: readTime(inner, address?.id ?? null),
    media: readMedia(inner),
  };
}

function isHandleLine(line: Element): boolean {
  const text = readLine(line);
  return text !== null && text.startsWith('@') && parseHandle(text) !== null;
}

function kindOf(post: RawPost, isAnswer: boolean): RawPost['kind'] {
  if (post.repostedBy !== null) return 'repost';
  if (isAnswer) return 'reply';
  return post.quoted === null ? 'post' : 'quote';
}

function findMissing(post: RawPost, scope: Scope): string[] {
  const hasContent = post.text !== '' || post.media.length > 0 || post.card !== null || post.quoted !== null;
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    permalink: post.permalink !== null,
    'author.name': post.author.name !== null,
    'author.handle': post.author.handle !== null,
    text: hasContent,
    time: post.time !== null,
    'metrics.comments': post.metrics.comments !== undefined,
    'metrics.likes': post.metrics.likes !== undefined,
    // No number is drawn for zero reposts, and the button has no label with one.
    'metrics.shares': post.metrics.shares !== undefined || findOwn(scope, selectors.likeButton).length > 0,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
