/**
 * Where things stand on LinkedIn. Three generations of pages are live in 2026: the Ember client (signed in, going), the
 * server-driven pages (`sdui`, signed in, since February 2026; class names are hashed) and the pages for guests.
 */

/** Ember client. Semantic class names, seen 2024–2026. */
export const ember = {
  /** One card, of a feed, profile, search or post page; a few hold a second one (aggregates). */
  post: '.feed-shared-update-v2',
  /** Wrapper of a card in feeds; its id is the card's when the card has none. */
  wrapper: '[data-id^="urn:li:activity:"], [data-id^="urn:li:ugcPost:"], [data-id^="urn:li:share:"]',
  /** The post inside a post: a reshare with words of its own. The last one wraps other things too. */
  quoted:
    '.update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-update-v2__reshared-content, .feed-shared-update-v2__update-content-wrapper',
  quotedLink: 'a[class*="mini-update-v2__link-to-details"], a[href*="/feed/update/urn"]',
  /** Who wrote it. In the title the first child is the name, the second the degree ("2nd"). */
  actor: '.update-components-actor__container, .feed-shared-actor__container, .update-components-actor',
  actorLink: 'a[class*="actor__meta-link"], a[class*="actor__container-link"], a[class*="actor__image"], a[href]',
  avatar: 'img[class*="actor__avatar"], [class*="actor__avatar"] img, [class*="actor__image"] img',
  /** "35m • Edited •" and an icon of who may see it; "Promoted" without an icon on ads. */
  actorNote: '.update-components-actor__sub-description, .feed-shared-actor__sub-description',
  shown: '[aria-hidden="true"]',
  icon: 'svg, li-icon',
  /** "Name reposted this", "Name likes this", "Name and 5 others follow …". */
  header: '.update-components-header, .feed-shared-header',
  headerText: '.update-components-header__text-view, .feed-shared-header__text',
  /** The word "hashtag" before each "#", for screen readers. */
  hidden: '.visually-hidden',
  image: '.update-components-image img, .feed-shared-image img, .update-components-carousel img',
  video: 'video',
  document: '.update-components-document__container, .feed-shared-document, .document-s-container',
  documentFrame: 'iframe[title]',
  /** Card of a link, and its parts. */
  card: '.update-components-article, .feed-shared-article, .update-components-article-first-party',
  cardLink: 'a[class*="__meta"], a[href]',
  cardTitle: '[class*="article__title"], [class*="__title"]',
  poll: '.update-components-poll, .feed-shared-poll',
  counts: '.social-details-social-counts',
  countItem: '.social-details-social-counts__item',
  reactions: '.social-details-social-counts__reactions',
  /** The number alone; the second stands beside "Name and 871 others". */
  reactionCount:
    '.social-details-social-counts__reactions-count, .social-details-social-counts__social-proof-fallback-number',
  commentCount: '.social-details-social-counts__comments',
  viewCount: '[class*="social-counts"][class*="views"]',
  /** The repost button teaches the page's own word for it. */
  repostIcon: 'svg[data-test-icon="repost-small"], use[href="#repost-small"]',
  commentIcon: 'svg[data-test-icon="comment-small"], use[href="#comment-small"]',
  comments: '.feed-shared-update-v2__comments-container, .comments-comments-list',
} as const;

/** Chain for the author's name (Ember); `title` since 2024, `name` before. */
export const emberName = {
  title: '.update-components-actor__title > span:first-child [aria-hidden="true"]',
  'title-plain': '.update-components-actor__title > span:first-child',
  name: '.update-components-actor__name [aria-hidden="true"], .feed-shared-actor__name [aria-hidden="true"]',
  'name-plain': '.update-components-actor__name, .feed-shared-actor__name',
} as const;

/** Chain for the post's words (Ember). */
export const emberText = {
  'update-commentary': '.update-components-update-v2__commentary',
  text: '.feed-shared-update-v2__description .update-components-text',
  description: '.feed-shared-update-v2__description, .feed-shared-text',
} as const;

/** Server-driven pages. `id` repeats `componentkey` since summer 2026, so both are asked for. Seen May to October 2026. */
export const sdui = {
  /** One card: feed, search, company, and (`FEED_DETAIL`) the post's own page; wrappers of one card nest. */
  post: '[componentkey^="expanded"][componentkey*="FeedType_"], [id^="expanded"][id*="FeedType_"], [componentkey^="update-card-focus"], [role="listitem"][componentkey*="FeedType_"]',
  owner: 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]',
  text: '[data-testid="expandable-text-box"]',
  paragraph: 'p',
  /** Names the post whose comments are taken (`decodeToolsKey`). */
  tools: '[componentkey*="-replaceableCommentTools"], [id*="-replaceableCommentTools"]',
  /** Faces of people who reacted, on the post's own page: the one plain mention of its id. */
  facepile: '[data-testid^="ReactionFacepileCollection-urn:li:"]',
  postLink: 'a[href*="/feed/update/urn"]',
  /** Around words that can be translated: its key or id names what they belong to (feeds, profiles and search, July to November 2026). */
  translation: '[componentkey^="translatable-commentary-"], [id^="translatable-commentary-"]',
  comment: '[componentkey^="replaceableComment_urn:li:comment:"], [id^="replaceableComment_urn:li:comment:"]',
  /** The list of comments inside a card; the page's own lists are of the same type, outside of cards. */
  comments:
    '[componentkey*="commentsSectionContainer"], [componentkey*="pagedComments"], [data-component-type="LazyColumn"]',
  icon: 'svg[id]',
  visibilityIcon: 'svg',
  reactionIcon: 'svg[id*="-consumption-ring"]',
  repostIcon: 'svg[id="repost-small"]',
  commentIcon: 'svg[id="comment-small"]',
  likeIcon: 'svg[id="thumbs-up-outline-small"], svg[id*="-consumption-"]',
  control: 'button, a, [role="button"]',
  shown: '[aria-hidden="true"]',
  picture: 'figure img',
  video: 'video',
  player: '[data-vjs-player]',
  slider: '[role="slider"][aria-valuetext]',
  poster: 'picture img',
  document: '[componentkey^="document-container-"], [id^="document-container-"]',
} as const;

/** Pages for guests: post, company and profile pages without an account. Test ids and data attributes, seen 2023–2026. */
export const guest = {
  /** Opened post, company cards and, below an opened post, related ones. */
  post: 'article[data-activity-urn]',
  quoted: 'article[data-test-id="feed-reshare-content"], article article[data-activity-urn]',
  /** `public_post_feed-actor-name`, `organization_guest_main-feed-card_feed-actor-name`. */
  name: 'a[data-tracking-control-name$="feed-actor-name"]',
  lockupLink: '[data-test-id$="entity-lockup"] a[href]',
  avatar: '[data-tracking-control-name$="feed-actor-image"] img',
  text: '[data-test-id$="__commentary"]',
  time: 'time',
  image: '[data-test-id="feed-images-content"] img',
  video: 'video',
  document: 'iframe[data-native-document-config]',
  card: '[data-test-id="article-content"]',
  cardTitle: '[data-test-id="article-content__title"]',
  reactions: '[data-num-reactions]',
  reactionCount: '[data-test-id="social-actions__reaction-count"]',
  comments: '[data-num-comments]',
  json: 'script[type="application/ld+json"]',
} as const;

/** Comments of all three generations. */
export const comment = {
  /** Root of a comment: Ember, server-driven (key and id say the same), guests. */
  any: 'article.comments-comment-entity[data-id^="urn:li:comment:"], [componentkey^="replaceableComment_urn:li:comment:"], [id^="replaceableComment_urn:li:comment:"], section.comment',
  emberName: '.comments-comment-meta__description-title',
  emberLink: 'a[class*="comments-comment-meta__description-container"], a[class*="comments-comment-meta__image-link"]',
  emberAvatar: '[class*="comments-comment-meta__image-link"] img',
  emberText: '.comments-comment-item__main-content',
  emberTime: 'time',
  emberLikes: '[class*="comments-comment-social-bar__reactions-count"]',
  emberBadge: '[class*="comments-comment-meta__badge"]',
  guestName: 'a.comment__author, [data-tracking-control-name$="comment_actor-name"]',
  guestAvatar: '[data-tracking-control-name$="comment_actor-image"] img',
  guestText: '.attributed-text-segment-list__content, .comment__text',
  guestTime: '.comment__duration-since',
  /** Two versions: before and after one's own like; the first is the true one. */
  guestLikes: '.comment__reactions-count',
  guestUrn: '[data-semaphore-content-urn*="comment"]',
} as const;

/** Boxes to write in. Quill in the Ember client, TipTap in the server-driven pages; the composer may stand in a shadow root. */
export const editors = {
  box: '[contenteditable="true"]',
  comment:
    '.comments-comment-box, .comments-comment-texteditor, [componentkey^="commentBox-"], [id^="commentBox-"], [componentkey*="commentBox"]',
  composer:
    '.share-box, .share-creation-state, [class*="share-creation-state"], [componentkey^="ShareBox"], [id^="ShareBox"]',
  message: '.msg-form, [class*="msg-form__"]',
  tiptap: '[data-testid="ui-core-tiptap-text-editor-wrapper"]',
  /** Open shadow root that holds dialogs of the Ember client on server-driven pages. */
  shadowHost: '[data-testid="interop-shadowdom"], #interop-outlet',
} as const;

/** Headers of profile and company pages, Ember and guests. */
export const account = {
  /** Cards at the top, and what they hold. */
  emberCard: '.pv-top-card, .ph5 .pv-text-details__left-panel, .org-top-card',
  name: 'main h1, h1.top-card-layout__title, h1',
  headline:
    '.text-body-medium.break-words, .org-top-card-summary__tagline, .top-card-layout__headline, .top-card-layout__second-subline',
  avatar:
    'img[class*="pv-top-card-profile-picture__image"], img[class*="org-top-card-primary-content__logo"], img.top-card__profile-image, img.top-card-layout__entity-image',
  verified: 'svg[data-test-icon^="verified"], svg[id^="verified"]',
  link: '.pv-top-card--website a[href], a.org-top-card-primary-actions__action[href]',
  /** "Software · City · 1,234 followers · 51-200 employees" of a company; the employees are a link. */
  companyFact: '.org-top-card-summary-info-list__info-item',
  /** "1,234 followers" and "500+ connections" of a person; the connections are a link. */
  personFact: '.pv-top-card--list-bullet > li',
  guestFact: '.top-card-layout__first-subline',
  sduiCard: '[componentkey$="Topcard"], [id$="Topcard"]',
  sduiName: 'h1, h2',
  paragraph: 'p',
} as const;

/** The person signed in: the card at the side of the Ember feed, the menu; the rail before the server-driven feed. */
export const me = {
  ember:
    'a.profile-card-profile-link[href*="/in/"], .profile-card-member-details a[href*="/in/"], .feed-identity-module a[href*="/in/"], .share-box-feed-entry__top-bar a[href*="/in/"], .global-nav__me-content a[href*="/in/"]',
  sduiFeed: '[data-testid="mainFeed"]',
  sduiRail: 'main a[href*="/in/"]',
} as const;
