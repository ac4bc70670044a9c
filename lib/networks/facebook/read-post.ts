import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { resolveSrc } from '../shared/resolve-url';
import { buildMedia } from '../shared/build-media';
import { findStory } from './embedded-data';
import type { EmbeddedStory } from './embedded-story';
import { findActionRow } from './find-action-row';
import { scopeOf, type Scope } from './find-parts';
import { findPosts } from './find-posts';
import { type AuthorReading, readAuthor } from './read-author';
import { findIdentity, findStoryToken } from './read-identity';
import { type MediaReading, readCard, readMedia } from './read-media';
import { readMessage } from './read-message';
import { readMetrics } from './read-metrics';
import { readMobilePost } from './read-mobile-post';
import { readShared } from './read-shared';
import { readTime } from './read-time';
import { selectors } from './selectors';
import { buildPostUrl, isPfbid, parsePostUrl, type PostAddress } from './urls';

/** Everything a post on Facebook shows; what it normally shows and does not here is listed in `missing`. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  if (post.matches(selectors.mobilePost)) return readMobilePost(post, page);
  const scope = scopeOf(post, page.url);
  const value = emptyRawPost();
  const opened = readOpenedAddress(post, page);
  const found = findIdentity(scope);
  const story = findOwnStory(scope, page, opened);
  const address = pickAddress(found?.address ?? null, opened);
  Object.assign(value, readIds(address, story));
  const { author, rule } = completeAuthor(readAuthor(scope), story);
  value.author = author;
  value.time = readTime(scope, story);
  const { rule: textRule, ...message } = readMessage(scope, story);
  Object.assign(value, message);
  const shown = readOwnMedia(scope, opened);
  value.media = shown.media;
  value.card = readCard(scope);
  value.quoted = readShared(scope, story);
  const { rules: metricRules, ...counts } = readMetrics(scope, story);
  Object.assign(value, counts);
  value.sponsored = story?.isAd === true || scope.root.querySelector(selectors.adLink) !== null;
  value.kind = kindOf(value);
  if (shown.isReel || address?.kind === 'reel') value.format = 'reel';
  const told = {
    nativeId: story === null ? found?.rule : 'json',
    'author.name': rule,
    time: value.time?.source,
    text: textRule,
  };
  const rules = Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => !!entry[1]));
  return { value, missing: listMissing(value, scope, shown.isPartial), rules: { ...rules, ...metricRules } };
}

/** The address of the page, for the post it opened: the one in a dialog, else the only one, or the one outside of lists. */
function readOpenedAddress(post: HTMLElement, page: PageContext): PostAddress | null {
  const address = page.kind === 'post' ? parsePostUrl(page.url) : null;
  if (address === null) return null;
  const posts = [...findPosts(page.document, page)];
  const inDialog = posts.find((one) => one.closest(selectors.dialog) !== null);
  return (inDialog ?? posts[0]) === post ? address : null;
}

/** A viewer shows one medium with counters of its own; elsewhere a number is better than a `pfbid` name. */
function pickAddress(own: PostAddress | null, opened: PostAddress | null): PostAddress | null {
  if (opened === null || own === null) return opened ?? own;
  if (opened.kind !== 'post') return opened;
  return isPfbid(opened.id) && own.kind === 'post' ? own : opened;
}

/** The page's data of this very story: by its number, or by the value its links carry. */
function findOwnStory(scope: Scope, page: PageContext, opened: PostAddress | null): EmbeddedStory | null {
  const own = findIdentity(scope)?.address ?? null;
  const address = pickAddress(own, opened);
  if (address !== null && address.kind === 'photo' && opened !== null) return null;
  const id = address?.kind === 'post' && !isPfbid(address.id) ? address.id : null;
  const story = findStory(page.document, id, findStoryToken(scope));
  return story !== null && id !== null && story.postId !== id ? null : story;
}

function readIds(address: PostAddress | null, story: EmbeddedStory | null): Pick<RawPost, 'nativeId' | 'permalink'> {
  const shown = address === null ? null : buildPostUrl(address);
  if (story === null) return { nativeId: address?.id ?? null, permalink: shown };
  return { nativeId: story.postId, permalink: story.permalink ?? shown };
}

function completeAuthor(shown: AuthorReading, story: EmbeddedStory | null): AuthorReading {
  return shown.author.handle === null && story !== null ? { author: story.author, rule: 'json' } : shown;
}

/** The viewer's picture stands beside the column that holds its post. */
function readOwnMedia(scope: Scope, opened: PostAddress | null): MediaReading {
  const shown = readMedia(scope);
  if (opened?.kind !== 'photo') return shown;
  const image = scope.root.ownerDocument.querySelector(selectors.viewerPicture);
  const url = resolveSrc(image, scope.base)?.href ?? null;
  if (image === null) return shown;
  return { ...shown, media: [buildMedia('image', { url, posterUrl: url, alt: image.getAttribute('alt') || null })] };
}

function kindOf({ sponsored, quoted, text }: RawPost): RawPost['kind'] {
  if (sponsored) return 'ad';
  if (quoted === null) return 'post';
  return text === '' ? 'repost' : 'quote';
}

/** Without reactions no total is drawn: likes are missing only where the buttons are, too. */
function listMissing(post: RawPost, scope: Scope, isPartial: boolean): string[] {
  const isEmpty = post.text === '' && post.media.length === 0 && post.quoted === null && post.card === null;
  const expected: Record<string, boolean> = {
    nativeId: post.nativeId !== null,
    permalink: post.permalink !== null,
    'author.handle': post.author.handle !== null,
    time: post.time !== null,
    text: !isEmpty,
    media: !isPartial,
    'metrics.likes': post.metrics.likes !== undefined || findActionRow(scope) !== null,
  };
  return Object.keys(expected).filter((field) => expected[field] === false);
}
