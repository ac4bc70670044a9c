import type { BadgeAnchor, PageContext, PostLocator } from '@/lib/networks/contract';

import { NETWORK_HOSTS } from '../hosts';
import { anonKey } from '../shared/anon-key';
import { findOpened, findOpenedId } from './find-opened';
import { findCommunityPost, findPostId, findPosts, findVideoAddress, postOf } from './find-posts';
import { COMMENT, OPENED_VIDEO, REEL, UNSEEN } from './page-parts';
import { pageOf, parsePostUrl } from './urls';

export const youtubeLocator: PostLocator = {
  id: 'youtube',
  name: 'YouTube',
  matches: NETWORK_HOSTS.youtube,
  // Pages and shelves hide and show their cells; a video's page names the video it shows.
  identityAttributes: ['href', 'video-id', 'is-active', 'hidden'],
  commentsSelector: COMMENT.split(',')
    .map((comment) => `${comment}:not([hidden], :is(${UNSEEN}) *)`)
    .join(),
  pageOf,
  findPosts,
  postOf,
  postKey,
  badgeAnchor,
};

function postKey(post: HTMLElement, page: PageContext): string | null {
  if (page.kind === 'post' && isOpenedVideo(post)) return findOpenedId(post, page.url);
  const community = findCommunityPost(post);
  if (community === null) return findVideoAddress(post, page.url)?.id ?? anonKey(post);
  const id = findPostId(community, page.url) ?? (findOpened(page) === post ? parsePostUrl(page.url) : null);
  return id ?? anonKey(community.querySelector('#content-text, #home-content-text'));
}

function isOpenedVideo(post: Element): boolean {
  return post.tagName === 'BODY' || post.matches(OPENED_VIDEO) || post.matches(REEL);
}

/**
 * Of a video: beside its owner, where the row of buttons, which YouTube measures and folds, stays untouched. Of a cell: at the
 * end of the rows below its title, taking up no room; over the picture a preview is drawn under the pointer.
 */
function badgeAnchor(post: HTMLElement, { document }: PageContext): BadgeAnchor | null {
  if (post.tagName === 'BODY') {
    // Until the page is drawn a skeleton of it stands there.
    return cornerOf(document.querySelector('#watch-page-skeleton') ?? post);
  }
  const isCell = !isOpenedVideo(post) && findCommunityPost(post) === null;
  const rows = isCell ? findPlace(post, CELL_ROWS) : null;
  if (rows !== null) return cornerOf(rows);
  const place = findPlace(post, placesFor(post, isCell));
  return place === null ? cornerOf(post) : { element: place, where: 'append', layout: 'inline' };
}

function cornerOf(element: Element): BadgeAnchor {
  return { element, where: 'prepend', layout: 'corner' };
}

function findPlace(post: Element, places: readonly string[]): Element | null {
  for (const place of places) {
    const element = post.querySelector(place);
    if (element !== null) return element;
  }
  return null;
}

function placesFor(post: HTMLElement, isCell: boolean): readonly string[] {
  if (isCell) return SHORT_PLACES;
  return isOpenedVideo(post) ? VIDEO_PLACES : POST_PLACES;
}

const VIDEO_PLACES = [
  '#owner',
  'yt-reel-channel-bar-view-model',
  '#channel-info',
  '#top-level-buttons-computed, #top-level-buttons',
  'ytm-slim-owner-renderer, ytm-slim-video-action-bar-renderer',
] as const;
const POST_PLACES = ['#action-buttons #toolbar', 'yt-comment-action-buttons-renderer', '#toolbar'] as const;
/** Blocks with channel, views and date. */
const CELL_ROWS = ['yt-content-metadata-view-model', 'ytd-video-meta-block', 'ytm-badge-and-byline-renderer'] as const;
/** Shorts, and videos of 2022, have one short line there. */
const SHORT_PLACES = ['[class*="MetadataSubhead"]', '#metadata-line', '#video-info'] as const;
