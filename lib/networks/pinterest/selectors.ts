/**
 * Where things stand on Pinterest pages. Class names are hashed and texts are localised; `data-test-id` marks are
 * Pinterest's own test handles and the same in every language. Seen 2022–2026 unless said otherwise.
 */
export const selectors = {
  /** Tile of every grid: home, search, board, profile, related pins. Advertising can hold further ones. */
  tile: '[data-test-id="pin"], [data-test-pin-id]',
  /** The same where the mark is gone: a cell of the grid. */
  cell: '[data-grid-item="true"], [data-test-id="pinWrapper"]',
  /** Tiles of a grid only: what stands in one is not of the opened pin. */
  gridTile: '[data-test-id="pin"], [data-grid-item="true"]',
  /**
   * Where no tile of a grid stands. To find out whether advertising is blocked, Pinterest draws an advertisement with the marks
   * of a tile off the screen for a moment, in a part that calls itself this (2024).
   */
  bait: '[role="contentinfo"]',
  /** The pin's id on the tile itself (2022–2026). */
  pinId: '[data-test-pin-id]',
  pinLink: 'a[href*="/pin/"]',
  /** Title below the picture. Advertising has another footer. */
  tileTitle: '[data-test-id="pinrep-footer-organic-title"], [data-test-id="pinrep-title"]',
  /** Length of a video, "GIF", or number of pages, over the picture. */
  tileMark: '[data-test-id="PinTypeIdentifier"]',
  /** "One tap promoted pin": leads out instead of to the pin. */
  ad: '[data-test-id="otpp"], [data-test-id^="one-tap-desktop"], [data-test-id="oneTapPromotedPin"]',
  picture: 'img',
  video: 'video',
  link: 'a[href]',
  /** The opened pin: around picture and details on the desktop, around the picture on the phone. */
  opened:
    '[data-test-id="CloseupMainPin"], [data-test-id^="closeup-body"], [data-test-id="story-pin-closeup"], [data-test-id="pin-closeup-image"], [data-test-id="closeup-image"]',
  /** Pictures and videos of the opened pin. */
  openedMedia:
    '[data-test-id="pin-closeup-image"], [data-test-id="closeup-image"], [data-test-id="visual-content-container"], [data-test-id="story-pin-closeup"], [data-test-id="closeup-body-image-container"], [data-test-id="closeup-container"]',
  /** What stands beside the picture. On phones it can be elsewhere in the document. */
  details:
    '[data-test-id="CloseupDetails"], [data-test-id="pinTitle"], [data-test-id="closeup-title"], [data-test-id="official-user-attribution"]',
  saveButton: '[data-test-id="standard-save-button"], [data-test-id="PinBetterSaveButton"]',
  /** Redirected or direct link to the pin's source. */
  sourceLink:
    '[data-test-id="maybe-clickthrough-link"] a[href], a[data-test-id="visit-button"], a[rel~="nofollow"][href]',
  embeddedJson: '#__PWS_INITIAL_PROPS__, #__PWS_DATA__, script[data-relay-response]',
  /** What the page tells search engines of its pin. */
  snippet: 'script[type="application/ld+json"]',
  headerProfile: '[data-test-id="header-profile"] a[href]',
} as const;

/** Texts and numbers of the opened pin. */
export const detailSelectors = {
  title: '[data-test-id="pinTitle"], [data-test-id="closeup-title"]',
  description:
    '[data-test-id="truncated-description"], [data-test-id="main-pin-description-text"], [data-test-id="closeup-description"], [data-test-id="CloseupDescriptionContainer"], [data-test-id="pinrep-description"]',
  authorLink:
    '[data-test-id="creator-profile-link"], [data-test-id="official-user-attribution"] a[href], [data-test-id="CloseupUserRep"] a[href]',
  authorName: '[data-test-id="creator-profile-name"], [data-test-id="CloseupUserRep"] [data-test-id="user-rep"]',
  likes: '[data-test-id="reactions-likeWithCountButton"], [data-test-id="reactions-count-button"]',
  /** "12 comments". */
  comments: '#comments-heading',
} as const;

/** Header of a profile, one's own and others'. */
export const profileSelectors = {
  /** Name, picture, numbers, biography and link, in this order (2022–2026). */
  name: '[data-test-id="profile-name"]',
  header: '[data-test-id="self-profile-header"], [data-test-id="profile-header"]',
  avatar: '[data-test-id="gestalt-avatar-svg"] img',
  followers: '[data-test-id="profile-followers-count"], [data-test-id="profile-followers-link"]',
  following: '[data-test-id="profile-following-count"], [data-test-id="profile-following-link"]',
  bio: '[data-test-id="main-user-description-text"]',
  link: '[data-test-id="website-icon-and-url"] a[href], a[data-test-id="website-icon-and-url"]',
} as const;

/** Comments below an opened pin (2023–2026); the block of a thread alone before that. */
export const commentSelectors = {
  /** Name and text of one comment, the thread it begins, the list of all, and the marks below the text (2023–2026). */
  body: '[data-test-id="author-and-comment-container"]',
  thread: '[data-test-id="commentThread-comment"]',
  list: '[data-test-id="aggregated-comment-list"]',
  text: '[data-test-id="text-container"]',
  time: '[data-test-id="comments-time-passed"]',
  reply: '[data-test-id="comment-reply-button-container"]',
  likes: '[data-test-id="comment-reaction-container-reaction-count"]',
  /** Around the box of desktop and phone; the description of a new pin uses the same. Draft.js inside. */
  box: '#dweb-comment-editor-container, #mweb-comment-editor-container, [data-test-id="comment-editor-container"]',
  editable: '[contenteditable="true"], textarea',
  draft: '.public-DraftEditor-content[contenteditable="true"]',
} as const;
