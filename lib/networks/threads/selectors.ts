/**
 * Where things stand on Threads pages. Class names are hashed and texts are localised, so this relies on Threads' own
 * attributes, roles, addresses and the drawings of icons (`d` of the first `path`), the same in every language.
 */
export const selectors = {
  /** A post, on every kind of page; one inside another is a quoted post (2023–2026). */
  post: '[data-pressable-container]',
  /** A time inside the permalink; lines above a post may hold another one. */
  time: 'time',
  linkedTime: 'a[href] time',
  link: 'a[href]',
  /** Any link to a post: time, photo, text attachment. */
  postLink: 'a[href*="/post/"], a[href*="/t/"]',
  /** A run of text; pages of 2023–2024 have one for each paragraph. */
  run: 'span[dir="auto"]',
  picture: 'img',
  video: 'video',
  button: '[role="button"], button',
  icon: 'svg',
  /** What a page shows; the page before stays in the document, hidden (2025–2026). */
  layout: '#barcelona-page-layout',
  hidden: '[hidden]',
  dialog: '[role="dialog"]',
  /** Column with posts below a title (2024–2026). */
  column: '[role="region"]',
  /** Unit of a list: one post, or a post with what continues or answers it (2025–2026). */
  unit: '[data-pagelet^="threads_"]',
  /** Units of the page of one post: posts above, the opened post, its answers. */
  conversationUnit: '[data-pagelet^="threads_post_page_"]',
  heading: 'h1, h2, h3, [role="heading"]',
  /** Lexical boxes: composer, answers, messages (2023–2026). */
  editor: '[contenteditable="true"][role="textbox"], [contenteditable="true"][data-lexical-editor]',
  /** Profile header: the display name, then followers with the full number in the title (2024–2026). */
  profileName: 'h1',
  profileFollowers: 'span[title]',
  profileTab: 'a[href$="/replies"]',
  embeddedJson: 'script[type="application/json"]',
} as const;

/** Beginnings of `d` of an icon's first path, by year seen. */
export const iconPaths = {
  /** Speech bubble of the answer button: 2023–2025, 2026. */
  comment: ['M15.376 13.2177', 'M12 3C7.02944 3 3 7.02944'],
  /** Arrows of the repost button and of the line "x reposted": 2023–2025, 2026, 2026 after reposting. */
  repost: ['M6.41256 1.23531', 'M4.51617 6.9986', 'M11.9996 3C8.88111'],
  /** Pin of the line "Pinned" (2024). */
  pinned: ['M11.5789 11.8456'],
  /** Check beside a name, and the one on a profile picture (2024–2025). */
  verified: ['M19.998 3.094', 'M7.84375 17.5625'],
} as const;

/**
 * Pages of one post that show answers: a second conversation unit, or, on pages without units (logged out), a column whose
 * title leads to a post. Nothing else tells them from lists by structure alone.
 */
export const commentsSelector =
  '[data-pagelet="threads_post_page_1"] [data-pressable-container],' +
  ' #barcelona-page-layout:has(a[href*="/post/"][aria-label]:not([data-pressable-container] a)) [data-pressable-container]';
