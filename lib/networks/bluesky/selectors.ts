import type { Chain } from '../shared/first-match';

/**
 * Where things stand on Bluesky pages. The client is React Native for the web: class names are generated, test ids, roles and
 * two data attributes are not (seen 2023–2026, bsky.app and forks). Labels are read for their numbers only, never for words.
 */
export const selectors = {
  /** What may be one post: an item of a feed or a thread, or (search, quotes, notifications) a clickable box. Quoted posts too. */
  item: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"], div[role="link"]',
  /** Items whose test id ends in the author's handle. */
  named: '[data-testid^="feedItem-by-"], [data-testid^="postThreadItem-by-"]',
  /** One per post, none in a quoted post, also for people who are not signed in. */
  replyButton: '[data-testid="replyBtn"]',
  /** Posts are found by their button; by their time link where a fork dropped the test ids. */
  mark: '[data-testid="replyBtn"], a[data-tooltip][href*="/post/"]',
  /** Item of a thread; the opened post is the one that is no link. */
  threadItem: '[data-testid^="postThreadItem-by-"]',
  opened: '[data-testid^="postThreadItem-by-"]:not([role="link"])',
  /** A thread's screen; screens visited before stay in the document. */
  threadScreen: '[data-testid="postThreadScreen"]',
  /** Answers: items behind the opened post in its list. Above it stands what it answers. */
  answers:
    '[data-testid="postThreadScreen"] div:has([data-testid^="postThreadItem-by-"]:not([role="link"])) ~ div [data-testid^="postThreadItem-by-"][role="link"]',
  /** Link with the time, its tooltip the full local date; links in a text have neither tooltip nor label nor direction. */
  timeLink: 'a[data-tooltip][href*="/post/"]',
  barePostLink: 'a[aria-label][href*="/post/"], a[dir][href*="/post/"]',
  /** The opened post has no such link, only links to who reacted. */
  reactedLink: 'a[href$="/reposted-by"], a[href$="/quotes"], a[href$="/liked-by"]',
  /** Time of a quoted post: no link. */
  quotedTime: '[data-tooltip]',
  profileLink: 'a[href*="/profile/"]',
  /** Everything that is text has a direction. */
  line: '[dir]',
  avatar: '[data-testid="userAvatarImage"] img, img[src*="/avatar"]',
  /** Text of a post: with a test id in feeds, in threads only with the attribute that makes long words break. */
  text: { testid: '[data-testid="postText"]', wrap: 'div[data-word-wrap]' } satisfies Chain,
  anyText: '[data-testid="postText"], [data-word-wrap]',
  /** What covers or holds the content of a feed item. */
  content: '[data-testid="contentHider-post"]',
  /** Counters: the labels of two buttons hold full numbers; the one between them counts reposts and quotes, drawn only. */
  likeButton: '[data-testid="likeBtn"]',
  likeCount: '[data-testid="likeCount"]',
  repostCount: '[data-testid="repostCount"]',
  openedReposts: '[data-testid="repostCount-expanded"]',
  openedQuotes: '[data-testid="quoteCount-expanded"]',
  openedLikes: '[data-testid="likeCount-expanded"]',
  openedSaves: '[data-testid="bookmarkCount-expanded"]',
  /** Right end of the row of buttons. */
  menuButton: '[data-testid="postDropdownBtn"]',
  /** A picture is a button around an image; an avatar is none. */
  picture: 'button img, [role="button"] img',
  /** Player (with a poster also before it is loaded) and animated pictures, which are short looped files. */
  video: 'video, [style*="background-image"]',
  gifHost: /^(?:t\.gifs\.bsky\.app|media\.tenor\.com|static\.klipy\.com)$/,
  videoAlt: 'figcaption',
  /** Cards: links to other sites, and to starter packs, feeds and lists of Bluesky. */
  card: 'a[href^="http"][rel~="noopener"], a[href*="/starter-pack/"], a[href*="/feed/"], a[href*="/lists/"]',
  /** Profile header; counts are links whose label holds the full number (2023–2026, rounded before 2025). */
  profile: {
    name: '[data-testid="profileHeaderDisplayName"]',
    followers: '[data-testid="profileHeaderFollowersButton"]',
    following: '[data-testid="profileHeaderFollowsButton"]',
    bio: '[data-testid="profileHeaderDescription"]',
    avatar: '[data-testid="userAvatarImage"] img',
    verified: 'button svg',
  },
  /** Screens that are not in front are taken out of the layout. */
  hidden: '[style*="display: none"], [style*="display:none"], [aria-hidden="true"]',
  /** The reader's own profile is one of the places in the navigation. */
  navigation: '[role="navigation"] a[href*="/profile/"]',
  /** Composer, in a dialog (seen 2023–2026); box of a chat. */
  composer: '[data-testid="composePostView"]',
  composerBox: '[data-testid="composePostView"] [contenteditable="true"]',
  /** What is answered stands above the box as a button with a name and a text, without a test id. */
  composerParent: 'button:not([data-testid]), [role="button"]:not([data-testid])',
  messageBox: 'main textarea, [role="main"] textarea',
} as const;
