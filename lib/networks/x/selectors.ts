import type { Chain } from '../shared/first-match';

/**
 * Where things stand on X pages. X keeps `data-testid` through redesigns (seen 2022–2026); every chain ends in something
 * older or more structural. Nothing here depends on the interface language or on class names.
 */
export const selectors = {
  /** A post, on every kind of page. 2021 pages have no test id on `article`; notifications carry another one. */
  post: 'article[data-testid="tweet"], article[role="article"]:not([data-testid])',
  /** The post the page is about takes the focus: its article has tabindex -1, all others 0 (2022–2026). */
  openedPost: '[data-testid="cellInnerDiv"] article[tabindex="-1"]',
  /** What tells a post from a tombstone ("this post is unavailable"), which is an `article` too. */
  postBody: 'time, [data-testid="User-Name"], [data-testid="User-Names"]',
  /** A clickable box inside a post: the quoted post (2021–2026); also an affiliate's badge, which has no author of its own. */
  quoteBox: 'div[role="link"]',
  quoteBody: '[data-testid="User-Name"], [data-testid="User-Names"], [data-testid="tweetText"], time, div[lang]',
  /** Name and handle with the time beside them; plural test id in 2022. */
  authorBlock: '[data-testid="User-Name"], [data-testid="User-Names"]',
  /** Wrapper of the profile picture; the test id's ending is the handle (2022–2026). */
  avatar: '[data-testid^="UserAvatar-Container-"]',
  avatarImage: '[data-testid="Tweet-User-Avatar"] img, [data-testid^="UserAvatar-Container-"] img',
  time: 'time[datetime]',
  linkedTime: 'a[href*="/status/"] time[datetime]',
  /** Any link to a status: time, photo, analytics. */
  statusLink: 'a[href*="/status/"]',
  /** Text of the post (2022–2026), before that the only element with a language. */
  text: { testid: '[data-testid="tweetText"]', lang: 'div[lang][dir="auto"]' } satisfies Chain,
  /** "Show more": the page cuts the text (2023–2026). A button in the feed, a link in a quote. */
  showMore: '[data-testid="tweet-text-show-more-link"]',
  /** Long-form Articles (2024–2026): headline and a read-only Draft.js body instead of `tweetText`. */
  articleTitle: '[data-testid="twitter-article-title"]',
  articleBody: '[data-testid="longformRichTextComponent"], [data-testid="twitterArticleRichTextView"]',
  /** What stands between the paragraphs of an Article: embedded posts, pictures, players (2026). */
  notArticleText: 'article, [data-testid="tweetPhoto"], [data-testid="videoPlayer"]',
  /** Teaser of an Article in lists and quotes: cover, a mark, headline and first lines (2025–2026). */
  articleCover: '[data-testid="article-cover-image"]',
  /** What readers added to a post (2022–2026). */
  note: '[data-testid="birdwatch-pivot"]',
  /** One frame per picture or video. */
  mediaFrame: '[data-testid="tweetPhoto"]',
  /** Player, and what stands in for it before it is loaded or when autoplay is off. */
  video: '[data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="previewInterstitial"], video',
  /** Photo viewer over the page (2019–2026): pictures on the left, the post and its replies on the right. */
  viewer: '[role="dialog"][aria-modal="true"]',
  viewerFrame: '[data-testid="swipe-to-dismiss"]',
  /** Link, app or poll card. */
  card: '[data-testid="card.wrapper"]',
  poll: '[data-testid="cardPoll"]',
  cardDetail: '[data-testid="card.layoutSmall.detail"], [data-testid="card.layoutLarge.detail"]',
  /** The row of action buttons. An Article has two of them. */
  actions: '[role="group"]',
  /** Any of the action buttons: tells the row of actions from other groups (polls, players). */
  actionButton: '[data-testid="reply"], [data-testid="like"], [data-testid="unlike"]',
  /** Counters: the first number of the `aria-label` is the full one in every language; the visible one is rounded. */
  counters: {
    comments: '[data-testid="reply"]',
    shares: '[data-testid="retweet"], [data-testid="unretweet"]',
    likes: '[data-testid="like"], [data-testid="unlike"]',
    views: 'a[href*="/analytics"]',
    saves: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
  },
  /** Opened posts of 2021–2023 show their counts as links instead. */
  counterLinks: { shares: 'a[href$="/retweets"]', likes: 'a[href$="/likes"]' },
  /** An animated number. Outside the buttons it is the view count in the time line of an opened post. */
  number: '[data-testid="app-text-transition-container"]',
  /** Line above a post: "X reposted" (links to the profile), "Pinned" (no link), topics and communities (other links). */
  contextLine: '[data-testid="socialContext"]',
  /** Wrapped around a promoted post; inside other elements it only marks a follow button or a player (2024–2026). */
  promoted: '[data-testid="placementTracking"]',
  /** A list cell; headings such as "Discover more" are cells without a post. */
  cell: '[data-testid="cellInnerDiv"]',
  heading: 'h2',
  /** Boxes for posts and answers, Draft.js (2019–2026); a field on phones. */
  postBox: '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]',
  /** Box for messages: Draft.js until 2025, a field in the chat that came then. */
  messageBox:
    '[data-testid="dmComposerTextInput"][contenteditable="true"], [data-testid="dmComposerTextInput"] [contenteditable="true"], textarea[data-testid="dm-composer-textarea"]',
  dialog: '[role="dialog"]',
  /** Profile page header (2022–2026). */
  profile: {
    name: '[data-testid="UserName"]',
    bio: '[data-testid="UserDescription"]',
    link: 'a[data-testid="UserUrl"], [data-testid="UserUrl"] a',
    verified: '[data-testid="icon-verified"]',
    followers: 'a[href$="/verified_followers"], a[href$="/followers"]',
    following: 'a[href$="/following"]',
    avatar: '[data-testid="primaryColumn"] a[href$="/photo"] img',
    /** Title bar of the column: the name, and under it the number of posts. */
    titleBar: '[data-testid="primaryColumn"] h2[role="heading"]',
    /** Exact follower numbers for search engines; belongs to the account it names. */
    structured: 'script[type="application/ld+json"]',
  },
  /** Who is signed in: account switcher at the side, on phones the picture at the top, else the profile tab. */
  signedIn: {
    switcher: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    phone: '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]',
  } satisfies Chain,
  signedInTab: 'a[data-testid="AppTabBar_Profile_Link"]',
} as const;

/** Beginnings of drawn icons, to tell lines above a post apart without reading them. Seen: home and profile pages 2021–2025. */
export const iconPaths = {
  /** Filled heart: "X liked" (feeds of 2021–2022); the line links to a profile as a repost does. */
  liked: ['M20.884 13.19', 'M12 21.638h'],
  /** Pin. */
  pinned: ['M7 4.5C7 3.12', 'M20.235 14.61'],
} as const;
