/**
 * What the always-on script has to know of YouTube's pages. YouTube is made of custom elements whose names have outlived every
 * redesign since 2017; classes were renamed in 2025 and 2026 and are used nowhere here. After moving on inside the site the
 * pages left behind stay in the document with `hidden`.
 */

/** A post of a channel (text, pictures, poll): on its tab, on a page of its own, on the home page, on mobile. */
export const COMMUNITY =
  'ytd-backstage-post-renderer, ytd-post-renderer, ytd-shared-post-renderer, ytm-backstage-post-renderer';

/** Cells and rows of one thing each, outer and inner ones: the outermost counts. */
export const TILE = [
  'ytd-rich-item-renderer',
  'yt-lockup-view-model',
  'ytd-video-renderer',
  'ytd-grid-video-renderer',
  'ytd-playlist-video-renderer',
  'ytd-channel-video-player-renderer',
  'ytd-reel-item-renderer',
  'ytm-shorts-lockup-view-model-v2',
  'ytm-shorts-lockup-view-model',
  'ytd-ad-slot-renderer',
  'ytd-in-feed-ad-layout-renderer',
  'ytd-search-pyv-renderer',
  'ytm-rich-item-renderer',
  'ytm-video-with-context-renderer',
  'ytm-compact-video-renderer',
  'ytm-video-card-renderer',
  'ytm-playlist-video-renderer',
  'ytm-reel-item-renderer',
  COMMUNITY,
].join();

/** Promoted cells, and the marks in them (2025–2026); those that lead to a video look like any other otherwise. */
export const AD =
  'ytd-ad-slot-renderer, ytd-in-feed-ad-layout-renderer, ytd-search-pyv-renderer, ad-slot-renderer, feed-ad-metadata-view-model, ad-badge-view-model';

/**
 * Playlists, mixes and films: cells like those of videos that lead to the first video of many. Cells of 2023 carry the stack of
 * a playlist in every video, hidden.
 */
export const COLLECTION =
  'yt-collection-thumbnail-view-model, ytd-playlist-thumbnail:not([hidden]), ytd-playlist-renderer, ytd-radio-renderer, ytd-movie-renderer';

/** The page of one video. */
export const WATCH = 'ytd-watch-flexy, ytd-watch-grid, ytm-watch';

/** Title, owner and buttons of the opened video: since 2022; before; on mobile. */
export const OPENED_VIDEO_PARTS = [
  'ytd-watch-metadata',
  'ytd-video-primary-info-renderer',
  'ytm-slim-video-metadata-section-renderer',
] as const;
export const OPENED_VIDEO = OPENED_VIDEO_PARTS.join();

/** What the server says of a video in the page's first bytes, for machines: nothing of it is drawn, and it stays for ever. */
export const SERVED_VIDEO = '#watch7-content';

/** A video of the endless viewer of Shorts. */
export const REEL = 'ytd-reel-video-renderer, ytm-reel-player-overlay-renderer';

/** Parts of a video's page that are not of the video itself, and those of its player that change all the time. */
export const BESIDE_VIDEO =
  'ytd-comments, ytd-live-chat-frame, ytd-engagement-panel-section-list-renderer, ytd-playlist-panel-renderer, #secondary, #related, ytm-item-section-renderer, ytm-engagement-panel, .ytp-chrome-bottom, .caption-window';

export const VIDEO_LINK = 'a[href*="/watch?"], a[href*="/shorts/"]';
export const POST_LINK = 'a[href*="/post/"], a[href*="lb="]';

/** What a person does not see: pages left behind, and closed panels with comments of the video before. */
export const UNSEEN = '[hidden], [visibility="ENGAGEMENT_PANEL_VISIBILITY_HIDDEN"]';

/** A comment: since 2024, before, and on mobile. */
export const COMMENT = 'ytd-comment-view-model, ytd-comment-renderer, ytm-comment-renderer';
