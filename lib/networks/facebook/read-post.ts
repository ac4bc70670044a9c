import type { RawPost, Reading } from '@/lib/domain/reading';
import type { PageContext } from '@/lib/networks/contract';

import { emptyRawPost } from '../shared/empty';
import { resolveSrc } from '../shared/resolve-url';
import { buildMedia } from '../shared/build-media';
import { findStory } from './embedded-data';
import type { EmbeddedStory } from './embedded-story';
import { findActionRow } from './find-action-row';
import { scopeOf, type Scope } from './find-parts';
import { findReelId, isOpened } from './find-posts';
import { type AuthorReading, readAuthor } from './read-author';
import { findIdentity, findStoryToken, type Identities, type PickedAddress, pickAddress } from './read-identity';
import { type MediaReading, readCard, readMedia } from './read-media';
import { readMessage } from './read-message';
import { readMetrics } from './read-metrics';
import { readMobilePost } from './read-mobile-post';
import { readReel } from './read-reel';
import { readShared } from './read-shared';
import { isSponsored } from './read-sponsored';
import { readTime } from './read-time';
import { selectors } from './selectors';
import { buildPostUrl, isPfbid, parsePostUrl, type PostAddress } from './urls';

/** Everything a post on Facebook shows; what it normally shows and does not here is listed in `missing`. */
export function readPost(post: HTMLElement, page: PageContext): Reading<RawPost> {
  if (post.matches(selectors.mobilePost)) return readMobilePost(post, page);
  const reelId = findReelId(post);
  if (reelId !== null) return readReel(post, reelId, page);
  const scope = scopeOf(post, page.url);
  const value = emptyRawPost();
  const opened = isOpened(post, page) ? parsePostUrl(page.url) : null;
  const found = findIdentity(scope);
  const picked = pickAddress(found, opened);
  const story = findOwnStory(scope, page, { found, picked, opened });
  const { author, rule } = completeAuthor(readAuthor(scope), story);
  value.author = author;
  Object.assign(value, readIds({ found, picked, opened }, story, author.handle));
  value.time = readTime(scope, story);
  const { rule: textRule, ...message } = readMessage(scope, story, opened !== null && opened.kind !== 'post');
  Object.assign(value, message);
  const shown = readOwnMedia(scope, opened);
  value.media = shown.media;
  value.card = readCard(scope);
  value.quoted = readShared(scope, story);
  const { rules: metricRules, ...counts } = readMetrics(scope, story);
  Object.assign(value, counts);
  value.sponsored = story?.isAd === true || isSponsored(scope);
  // What stands in the place of an advertisement's time says that it is one.
  if (value.sponsored && !/\p{Nd}/u.test(value.time?.iso ?? value.time?.raw ?? '')) value.time = null;
  value.kind = kindOf(value);
  if (shown.isReel || opened?.kind === 'reel') value.format = 'reel';
  const told = {
    nativeId: ruleOfId(value.nativeId, picked),
    'author.name': rule,
    time: value.time?.source,
    text: textRule,
  };
  const rules = Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => !!entry[1]));
  return { value, missing: listMissing(value, scope, shown.isPartial), rules: { ...rules, ...metricRules } };
}

interface Addresses {
  found: Identities;
  picked: PickedAddress | null;
  opened: PostAddress | null;
}

/** The page's data of this very story: by its number, or by the value its links carry. A viewer's medium is no story. */
function findOwnStory(scope: Scope, page: PageContext, { picked, opened }: Addresses): EmbeddedStory | null {
  if (opened?.kind === 'photo') return null;
  const address = picked?.address ?? null;
  const id = address?.kind === 'post' && !isPfbid(address.id) ? address.id : null;
  const story = findStory(page.document, id, findStoryToken(scope));
  return story !== null && id !== null && story.postId !== id ? null : story;
}

/**
 * The number is what the post itself shows, so that it stays the same on visits without the page's data; the address is the
 * post's rather than its picture's.
 */
function readIds(
  { found, picked }: Addresses,
  story: EmbeddedStory | null,
  author: string | null,
): Pick<RawPost, 'nativeId' | 'permalink'> {
  const shown = picked === null || isPfbid(picked.address.id) ? null : picked.address.id;
  const address = picked?.rule === 'medium' ? (found.byName ?? picked.address) : (picked?.address ?? null);
  const named = address === null ? null : buildPostUrl({ ...address, owner: address.owner ?? author });
  return { nativeId: shown ?? story?.postId ?? picked?.address.id ?? null, permalink: story?.permalink ?? named };
}

function ruleOfId(id: string | null, picked: PickedAddress | null): string | null {
  if (id === null) return null;
  return id === picked?.address.id ? picked.rule : 'json';
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
