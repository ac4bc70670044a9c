/**
 * Where things stand on TikTok pages. Class names are hashed and texts are localised; `data-e2e` marks and element ids are
 * TikTok's own test handles and the same in every language. Seen 2022–2026 unless said otherwise.
 */
export const selectors = {
  /** Item of the For You and Following feeds (`div` until 2023, `article` since); also the opened video of 2025 and what follows it. */
  feedItem:
    '[data-e2e="recommend-list-item-container"], [data-e2e="following-item-container"], article[id^="one-column-item-"]',
  /** What tells a feed item from the empty places that wait for later ones. */
  feedContent: '[data-e2e="video-desc"], [data-e2e="like-count"], [data-e2e="feed-video"], [id^="xgwrapper-"]',
  /** Cell of every grid since 2024: profile, search, hashtag, explore. */
  cell: '[id^="grid-item-container-"]',
  /** Tile of the grids before that, without a cell around it. */
  tile: '[data-e2e="user-post-item"], [data-e2e="user-repost-item"], [data-e2e="user-liked-item"], [data-e2e="favorites-item"], [data-e2e="search_top-item"], [data-e2e="search_video-item"], [data-e2e="challenge-item"], [data-e2e="music-item"], [data-e2e="explore-item"]',
  /** Caption below a tile: a sibling of it. */
  tileText: '[data-e2e$="-item-desc"], [data-e2e="search-card-video-caption"], [data-e2e="explore-card-video-caption"]',
  /** The same in profiles of 2022, without a mark: a link that has the caption as its title, too. */
  tileTitle: 'a[title]',
  /** Author below a tile of a search or of explore. */
  tileAuthor:
    '[data-e2e="search-card-user-unique-id"], [data-e2e="explore-card-user-unique-id"], [data-e2e="challenge-item-username"]',
  tileAvatar: '[data-e2e$="-card-user-link"] img',
  tileLikes: '[data-e2e="search-card-like-container"], [data-e2e="explore-card-like-container"]',
  tileViews: '[data-e2e="video-views"]',
  tileList: '[data-e2e$="-item-list"]',
  /** "Pinned" over a tile of a profile. */
  tileBadge: '[data-e2e="video-card-badge"]',
  tileLink: 'a[href*="/video/"], a[href*="/photo/"]',
  /** Parts of a video page until 2024, and of the viewer that opens over profiles and searches. */
  openedPart: '[data-e2e="browse-username"], [data-e2e="browse-user-avatar"], [data-e2e="browse-video-desc"]',
  openedCount: '[data-e2e="like-count"], [data-e2e="browse-like-count"]',
  /** Live room: title, name and handle of who streams. */
  livePart: '[data-e2e="user-profile-uid"], [data-e2e="user-profile-live-title"], [data-e2e="user-profile-nickname"]',
  liveTitle: '[data-e2e="user-profile-live-title"]',
  liveName: '[data-e2e="user-profile-nickname"]',
  /** The player carries the id: `xgwrapper-0-<video id>`. Photos have none. */
  player: '[id^="xgwrapper-"]',
  video: 'video',
  /** The part of a feed item that plays. */
  mediaBlock: '[data-e2e="feed-video"]',
  picture: 'img',
  link: 'a[href]',
  /** Buttons of a post stand around these numbers. */
  actionButton: 'button',
  desc: '[data-e2e="video-desc"], [data-e2e="browse-video-desc"], [data-e2e="feed-video-desc"]',
  /** A machine's summary of the video inside the item (2025), and what can be pressed: no text of the author. */
  notText: '[data-e2e^="v2t-"], button, [role="button"]',
  avatarLink: '[data-e2e="video-author-avatar"], [data-e2e="browse-user-avatar"]',
  /** The same where the mark is gone: a picture that leads to a profile. */
  pictureLink: 'a[href*="/@"] img',
  handle: '[data-e2e="video-author-uniqueid"], [data-e2e="browse-username"]',
  nickname: '[data-e2e="video-author-nickname"]',
  /** Display name and time in one line: name, "·", time. */
  nicknameLine: '[data-e2e="browser-nickname"], [data-e2e="browse-nickname"]',
  /** Slides of a photo post; the carousel clones its ends. */
  slide: '.swiper-slide:not(.swiper-slide-duplicate) img',
  /** Marks of TikTok's own advertising. `sponsored-tag` is the author's disclosure ("Paid partnership") on an ordinary post. */
  ad: '[data-e2e="ad-tag"], [data-e2e="ttam-ads-cta"], [data-e2e="feed-ad"]',
  adLink: 'a[data-e2e="ttam-ads-cta"][href], [data-e2e="ttam-ads-cta"] a[href]',
  /** Data the server sent with the page: since 2023, 2021–2023, before. */
  embeddedJson: '#__UNIVERSAL_DATA_FOR_REHYDRATION__, #SIGI_STATE, #__NEXT_DATA__',
  navProfile: '[data-e2e="nav-profile"][href], [data-e2e="nav-profile"] a[href]',
} as const;

/** Beginning of the drawing of the play triangle: searches of 2022 showed views where later ones show likes. */
export const PLAY_ICON = 'M16 10.554';

/** Counters of a post. */
export const countSelectors = {
  likes: '[data-e2e="like-count"], [data-e2e="browse-like-count"]',
  comments: '[data-e2e="comment-count"], [data-e2e="browse-comment-count"]',
  shares: '[data-e2e="share-count"], [data-e2e="browse-share-count"]',
  saves: '[data-e2e="favorite-count"], [data-e2e="collect-count"]',
  /** Favourites were left unnamed by TikTok: their mark is literally this (2023–2026). */
  unnamed: '[data-e2e="undefined-count"]',
} as const;

/** Header of a profile (2021–2026). The title is the handle, the subtitle the name. */
export const profileSelectors = {
  /** Handle, name, picture, numbers, biography and link (2021–2026). */
  title: '[data-e2e="user-title"]',
  name: '[data-e2e="user-subtitle"]',
  avatar: '[data-e2e="user-avatar"] img',
  followers: '[data-e2e="followers-count"]',
  following: '[data-e2e="following-count"]',
  bio: '[data-e2e="user-bio"]',
  link: '[data-e2e="user-link"]',
  /** Blue check beside the handle, by its colour. */
  verified: '[fill="#20D5EC" i]',
  /** The tab of videos that the account reposted, while it is open. */
  repostsOpen: '[data-e2e="repost-tab"][aria-selected="true"]',
} as const;

/** Comments: 2021–2023 with marks on every part and an id, since then with marks on name and text only. */
export const commentSelectors = {
  /** Text of a comment and of an answer, of a comment alone, name, picture and time of who wrote it. */
  text: '[data-e2e^="comment-level-"]',
  topText: '[data-e2e="comment-level-1"]',
  name: '[data-e2e^="comment-username-"]',
  avatar: '[data-e2e^="comment-avatar-"]',
  /** Picture of who wrote it, where it carries no mark (since 2023). */
  picture: 'a[href*="/@"] img',
  time: '[data-e2e^="comment-time-"]',
  reply: '[data-e2e^="comment-reply-"]',
  /** The class ends in a plain name since 2023. */
  likes: '[data-e2e="comment-like-count"], [class*="LikeContainer"] span',
  sticker: '[data-e2e="comment-thumbnail"]',
  /** Pill beside the name of the post's author. */
  creator: '[data-e2e^="comment-creator-"]',
  /** Around the box; the editable element inside is Draft.js. */
  box: '[data-e2e="comment-input"]',
  draft: '.public-DraftEditor-content[contenteditable="true"]',
} as const;
