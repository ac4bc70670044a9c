import type { Chain } from '../shared/first-match';

/**
 * Where things stand on Reddit. The current front end ("shreddit", since 2023) is made of custom elements that carry the data
 * as attributes and the visible parts as slotted children; old.reddit.com is served as it was in 2010, `.thing` by `.thing`.
 * Nothing here depends on the interface language.
 */
export const selectors = {
  /** A post of the current front end, in lists and opened (2023–2026); promoted ones of lists are an element of their own. */
  post: 'shreddit-post, shreddit-ad-post',
  /** A post among search results: no `shreddit-post`, a card with or without a preview (2024–2026). */
  searchPost:
    '[data-testid="search-post-unit"], [data-testid="search-post-with-content-preview"], [data-testid="sdui-post-unit"]',
  /** A post of old.reddit.com, and one among its search results. */
  oldPost: '.thing.link',
  oldSearchPost: '.search-result-link',
  /** Spotlight box over old lists: one post of many, the rest hidden. */
  spotlight: '.organic-listing',
  /** Any link to a post: also what tells a search result from a card still loading. */
  postLink: 'a[href*="/comments/"]',
  /** Comments: current, of a person's page (2024–2026), old. Placeholders for more comments have no id. */
  comment: 'shreddit-comment[thingid]',
  profileComment: 'shreddit-profile-comment[comment-id]',
  oldComment: '.thing.comment[data-fullname]',
} as const;

/** Parts of a post of the current front end: slotted children, so they are the post's own. */
export const parts = {
  /** Community, author, time and menu above the post. */
  creditBar: '[slot="credit-bar"]',
  menu: 'shreddit-post-overflow-menu',
  title: '[slot="title"]',
  titleLink: 'a[slot="title"], a[slot="full-post-link"]',
  /** Text below the title: named for machines in 2025–2026, before that by the post's id. */
  body: {
    schema: '[slot="text-body"] [property="schema:articleBody"]',
    rich: '[slot="text-body"] [id$="-post-rtjson-content"]',
    slot: '[slot="text-body"]',
  } satisfies Chain,
  /** Pictures, gallery, player, link preview or the post that was crossposted. */
  media: '[slot="post-media-container"]',
  thumbnail: '[slot="thumbnail"]',
  /** Text of a crossposted post, in its card. */
  cardText: '[property="schema:articleBody"], [id$="-post-rtjson-content"]',
  /** Author in the bar above, for posts that lost the attribute. */
  authorLink: '[slot="authorName"] a[href], [slot="credit-bar"] a[href*="/user/"]',
  time: '[slot="credit-bar"] time[datetime]',
  timeAgo: '[slot="credit-bar"] faceplate-timeago[ts]',
  /** A pin that is drawn, not only kept ready. */
  pinned: 'shreddit-status-icons .stickied-status:not(.hidden)',
} as const;

/** Media of the current front end, on every kind of page (2023–2026). */
export const mediaParts = {
  /** Videos and animated pictures, and several pictures to leaf through. */
  player: 'shreddit-player, shreddit-player-2, shreddit-player-static-hlsjs',
  gallery: 'gallery-carousel, shreddit-gallery-carousel',
  /** A picture; behind each stands a blurred copy of it. */
  picture: 'img, faceplate-img',
  backdrop: '[role="presentation"][class*="background"], .post-background-image-filter, [aria-hidden="true"]',
  /** What other sites play in a frame. */
  embed: 'shreddit-embed',
  /** Pictures between the lines of a text. */
  inText: '[slot="text-body"] figure img',
  /** Avatars and community icons. */
  icon: '[avatar] img, faceplate-hovercard img, rpl-hovercard img',
} as const;

/** What posts and comments draw themselves, in their open shadow root. */
export const shadowParts = {
  /** Votes and number of comments. */
  actionRow: '[data-testid="action-row"]',
  score: '[data-post-click-location="vote"] faceplate-number',
  comments:
    '[name="comments-action-button"] faceplate-number, [data-post-click-location="comments-button"] faceplate-number',
  number: 'faceplate-number[number]',
  /** A button to vote with: where it is drawn without a number beside it, the score is hidden. */
  upvote: '[upvote]',
} as const;

/** Parts of a comment of the current front end. */
export const commentParts = {
  /** Slots of one comment; answers to it are children of it too, so only its own. */
  meta: ':scope > [slot="commentMeta"]',
  avatar: ':scope > [slot="commentAvatar"] img',
  text: ':scope > [slot="comment"]',
  time: 'time[datetime]',
  timeAgo: 'faceplate-timeago[ts]',
  actionRow: ':scope > shreddit-comment-action-row',
  /** The row draws its children in slots; this one holds the button to share. */
  shareSlot: 'slot[name="comment-share"]',
  /** On a person's page the same text stands without a slot. */
  richText: '[id$="-comment-rtjson-content"], [id$="-post-rtjson-content"], .md',
} as const;

/** Parts of a search result (2024–2026). */
export const searchParts = {
  /** Its id ends with the post's. */
  title: '[data-testid="post-title-text"]',
  link: 'a[data-testid="post-title"], a[data-testid="post-title-text"]',
  /** Votes, then comments. */
  counters: '[data-testid="search-counter-row"]',
  /** What Reddit notes of the post for itself, as JSON: id, title, author. */
  context: 'search-telemetry-tracker[data-faceplate-tracking-context]',
  time: 'faceplate-timeago[ts]',
  shownTime: 'time',
  thumbnail: 'a[href*="/comments/"] img[src], a[href*="/comments/"] faceplate-img[src]',
} as const;

/** Parts of posts and comments of old.reddit.com; the comments of a post stand outside of its `.thing`. */
export const oldParts = {
  /** What belongs to the thing itself: answers stand beside it in `.child`. */
  entry: ':scope > .entry',
  title: 'a.title',
  author: '.tagline a.author',
  time: '.tagline time[datetime]',
  /** The row of words below: comments, share, save. */
  buttons: 'ul.buttons',
  comments: 'a.comments',
  midcol: ':scope > .midcol',
  thumbnail: 'a.thumbnail img[src]',
  /** Text of a post that was opened here, and of a comment. */
  body: '.usertext-body .md',
  /** A text that is fetched when the button is pressed. */
  unloadedText: '.expando-button.selftext.collapsed',
  loadedMedia: '.expando img.preview, .expando .media-preview-content img, .media-gallery img.preview',
  score: '.tagline .score',
  submitter: '.tagline a.author.submitter',
} as const;

/** Parts of a search result of old.reddit.com. */
export const oldSearchParts = {
  /** Title, counters, author, time and text of one result. */
  title: 'a.search-title',
  score: '.search-score',
  comments: 'a.search-comments',
  author: '.search-author a.author, a.author',
  time: 'time[datetime]',
  body: '.search-result-body',
  link: 'a.search-link',
  thumbnail: 'a.thumbnail img[src]',
  meta: '.search-result-meta',
} as const;

/** Header of a person's or a community's page, and who is signed in. */
export const accountParts = {
  /** Header at the side, given its data as attributes. */
  community: 'shreddit-subreddit-header',
  communityIcon: 'shreddit-subreddit-header img, [data-testid="community-icon"] img',
  name: '[data-testid="profile-display-name"]',
  bio: '[data-testid="profile-description"]',
  avatar: '[data-testid="profile-main"] [avatar] img, [data-testid="profile-icon"] img',
  /** old.reddit.com: name and readers at the side. */
  oldCommunity: '.side .titlebox .redditname a',
  oldReaders: '.side .titlebox .subscribers .number',
  oldUser: '.side .titlebox h1',
  /** Elements that are given the name of who looks at the page (2025–2026). */
  signedIn: 'after-login-toast-dispatcher[username], community-author-flair[username]',
  /** The opened menu of the account. */
  drawer: '#user-drawer-content a[href*="/user/"]',
  oldSignedIn: '#header-bottom-right .user a[href*="/user/"]',
} as const;

/** Boxes to write in. */
export const editorParts = {
  /** Rich text is a child of the composer, Markdown a field in its shadow root. */
  composer: 'shreddit-composer',
  rich: '[contenteditable="true"]',
  markdown: 'textarea',
  /** Says which post, and which comment of it, is answered. */
  commentHost: 'comment-composer-host',
  /** Form for a new post; its title is a field in a shadow root. */
  postForm: 'r-post-composer-form',
  postTitle: 'faceplate-textarea-input[name="title"], post-composer-title',
  actionRow: 'shreddit-comment-action-row',
  /** Changing a comment of one's own. */
  commentEdit: '[slot="comment-edit"]',
  /** Chat (2023–2026): fields below several shadow roots. */
  chat: 'rs-app',
  chatField: 'textarea[name="message"], [contenteditable="true"]',
  /** old.reddit.com: comments, posts and messages share one kind of field. */
  oldField: 'form textarea[name="text"], form#newlink textarea[name="title"]',
  oldSide: '.side',
} as const;
