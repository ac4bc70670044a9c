/**
 * Where things stand on Instagram pages. Class names are hashed and texts are localised, so this relies on elements, roles,
 * addresses and the drawings of icons (`d` of the first `path`), which are the same in every language.
 */
export const selectors = {
  /** Feed post, and a post opened as a dialog over another page (2022–2026). Post pages have none since 2023. */
  article: 'article',
  /** Post opened over a profile, a search or the feed; what lies behind is not the page's post then. */
  dialogArticle: '[role="dialog"] article',
  /** The same without an article, as post pages are. */
  dialog: '[role="dialog"]',
  main: 'main',
  /** Link to a post: permalink, likes, comments, one comment. Resolve and parse, paths differ by year. */
  postLink: 'a[href*="/p/"], a[href*="/reel/"], a[href*="/reels/"], a[href*="/tv/"]',
  time: 'time[datetime]',
  link: 'a[href]',
  /** Header of a post in dialogs (2022–2026); feed and post pages use plain `div`s. */
  header: 'header',
  /** Around profile pictures that open a story or a card instead of being a link (2023–2026). */
  spanLink: 'span[role="link"]',
  picture: 'img',
  /** Picture of a tile; the "reels" tab of a profile draws it as a background (2022–2026). */
  tilePicture: 'img, [style*="background-image"]',
  video: 'video',
  /** One slide; only the slides around the visible one are rendered, the spacer holds nothing. */
  slide: 'li[style*="translateX"]',
  /** Caption of a post opened as a dialog (2022–2026). */
  captionHeading: 'h1[dir="auto"]',
  /** Caption in the endless viewer of reels: the only `div` with a direction (2026). */
  reelCaption: 'div[dir="auto"]',
  /** A text run: every text of a person is in one. */
  run: 'span[dir="auto"]',
  button: '[role="button"], button',
  icon: 'svg',
  section: 'section',
  /** Comment previews in the feed, comments in dialogs. */
  list: 'ul',
  /** The redirector of promoted posts: their picture and button lead through it (2024). */
  adLink: 'a[href*="/ads/ig_redirect"]',
  /** Profile header. */
  profileHeader: 'main header',
  profileName: 'h2, h1',
  profileLink: 'a[href*="l.instagram.com/"], a[rel~="nofollow"][href^="http"]',
  /** The exact follower number stands in a title around the rounded one (2021–2026). */
  exactNumber: 'span[title]',
  /** Time of a comment: it leads to that comment, on post pages and in dialogs (2022–2026). */
  commentTime: 'a[href*="/c/"] time[datetime]',
  /** Entry of a comment in a dialog; what answers it stands in a list of its own (2022–2026). */
  entry: 'li',
  /** Comment shown below a post of the feed, without time or link (2024). */
  commentPreview: 'main article ul > div:not([role])',
  /** Comment forms and, in older versions, captions (2022–2026). */
  field: 'textarea',
  /** Lexical boxes: messages, captions (2023–2026). */
  editor: '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor]',
  /** Search for people a post is sent to. */
  recipients: 'input[name="queryBox"]',
  embeddedJson: 'script[type="application/json"]',
} as const;

/** Beginnings of `d` of an icon's first path. Seen 2024–2026 unless said otherwise. */
export const iconPaths = {
  /** Speech bubble: "Comment" (2021–2026). */
  comment: ['M20.656 17.008'],
  /** Tile marks. */
  pinned: ['m22.707 7.583'],
  carousel: ['M34.8 29.7V11'],
  reel: ['M22.942 7.464', 'm12.823 1 2.974'],
  /** Blue check. */
  verified: ['M19.998 3.094'],
} as const;

/** Pages that show comments: opened posts, dialogs, and feeds that show some below a post. */
export const commentsSelector = `${selectors.commentTime}, ${selectors.commentPreview}`;
