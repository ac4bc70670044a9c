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
  if (isOpenedVideo(post)) return findOpenedId(post, page.url);
  const community = findCommunityPost(post);
  if (community === null) return findVideoAddress(post, page.url)?.id ?? anonKey(post);
  const id = findPostId(community, page.url) ?? (findOpened(page) === post ? parsePostUrl(page.url) : null);
  return id ?? anonKey(community.querySelector('#content-text, #home-content-text'));
}

function isOpenedVideo(post: Element): boolean {
  return post.tagName === 'BODY' || post.matches(OPENED_VIDEO) || post.matches(REEL);
}

/**
 * Of a video: beside its owner, where the row of buttons, which YouTube measures and folds, stays untouched. Of a cell: below
 * its texts, because over the picture a preview is drawn under the pointer.
 */
function badgeAnchor(post: HTMLElement, { document }: PageContext): BadgeAnchor | null {
  if (post.tagName === 'BODY') {
    // Until the page is drawn a skeleton of it stands there.
    const element = document.querySelector('#watch-page-skeleton') ?? post;
    return { element, where: 'prepend', layout: 'corner' };
  }
  for (const place of placesFor(post)) {
    const element = post.querySelector(place);
    if (element !== null) return { element, where: 'append', layout: 'inline' };
  }
  return { element: post, where: 'prepend', layout: 'corner' };
}

function placesFor(post: HTMLElement): readonly string[] {
  if (isOpenedVideo(post)) return VIDEO_PLACES;
  return findCommunityPost(post) === null ? TILE_PLACES : POST_PLACES;
}

const VIDEO_PLACES = [
  '#owner',
  'yt-reel-channel-bar-view-model',
  '#channel-info',
  '#top-level-buttons-computed, #top-level-buttons',
  'ytm-slim-owner-renderer, ytm-slim-video-action-bar-renderer',
] as const;
const POST_PLACES = ['#action-buttons #toolbar', 'yt-comment-action-buttons-renderer', '#toolbar'] as const;
const TILE_PLACES = [
  'yt-content-metadata-view-model',
  '#metadata-line',
  '#video-info',
  'ytm-badge-and-byline-renderer',
] as const;
