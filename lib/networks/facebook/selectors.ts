/**
 * Where things stand on Facebook pages. Class names are hashed and texts localised; this relies on roles, `data-ad-*` names,
 * addresses and the tracking part of links (`__tn__` says in every language what a link is). Seen on desktop pages of
 * 2020–2025 unless said otherwise.
 */
export const selectors = {
  /** A feed item: search, profile and home pages number their items; groups do not. */
  numbered: '[aria-posinset]',
  /** Feed item of older layouts, and every comment. */
  article: '[role="article"]',
  /** Box around an item that may be emptied while it is out of view. */
  virtualized: '[data-virtualized]',
  /** An item names its heading and its parts, numbered or not. */
  described: '[aria-labelledby][aria-describedby]:not([role="dialog"])',
  feed: '[role="feed"]',
  dialog: '[role="dialog"]',
  main: '[role="main"]',
  /** Side column of the photo and video viewer; elsewhere advertisements and contacts. */
  complementary: '[role="complementary"]',
  /** Post of the mobile site's server-driven pages (2023–2026): no links, no roles. */
  mobilePost: '[data-tracking-duration-id]',
  /** Player of the endless reel viewer (2022–2026); the number of the reel stands on it or inside. */
  reel: '[data-pagelet="Reels"]',
  reelNumber: '[data-video-id]',
  /** Heading with the author's name (2020–2026), and the box around it that newer layouts name (2024–2026). */
  heading: 'h2, h3, h4',
  nameBox: '[data-ad-rendering-role="profile_name"]',
  /** Text of a post, three generations of names on one element or around it. */
  message: '[data-ad-comet-preview="message"], [data-ad-preview="message"], [data-ad-rendering-role="story_message"]',
  link: 'a[href]',
  /** A comment; feed items that are articles are numbered or named by their heading. */
  comment: '[role="article"]:not([aria-posinset]):not([aria-labelledby])',
  /** Every link of a comment's own carries the comment's number; the one around its time leads to it. */
  commentLink: 'a[href*="comment_id="]',
  /** "Like" of newer layouts (2024–2026). */
  likeButton: '[data-ad-rendering-role="like_button"]',
  commentButton: '[data-ad-rendering-role="comment_button"]',
  shareButton: '[data-ad-rendering-role="share_button"]',
  /** Reactions by type, one labelled button each: "Like: 7 people". */
  reactions: '[role="toolbar"]',
  button: '[role="button"]',
  pressable: '[role="button"], [role="link"]',
  /** Form around a box to write in; the comment box's is there for its layout only. */
  form: 'form',
  commentForm: 'form[role="presentation"]',
  picture: 'img',
  video: 'video',
  /** Round pictures are drawn in svg. */
  svgPicture: 'svg image',
  /** Paragraph of a person's text. */
  paragraph: 'div[dir="auto"]',
  /** Text run of a person. */
  run: '[dir="auto"]',
  /** Never of the post: decoys with "Facebook" as their text stand in between (2024–2026). */
  decoy: '[data-0], blockquote',
  /** Picture in the full-page viewer (2020–2026). */
  viewerPicture: '[data-pagelet="MediaViewerPhoto"] img, img[data-visualcompletion="media-vc-image"]',
  /** Links that only advertisements carry. */
  adLink: 'a[href*="/ads/about"], a[href*="/ad_preferences"], a[href*="/ads/preferences"]',
  /** What is hidden behind the labels that scrambled texts point to. */
  labelled: '[aria-labelledby]',
  /** The labels themselves, at the end of the page (2024–2025). */
  hiddenLabel: '[hidden] span[id], [style*="display: none"] span[id]',
  describing: '[aria-describedby]',
  /** Preloaded data of the server. */
  embeddedJson: 'script[type="application/json"]',
  editor: '[contenteditable="true"][role="textbox"], form textarea',
} as const;
