import type { Chain } from '../shared/first-match';

/**
 * Where things stand on pages of a Mastodon server. The web client's class names are stable over releases (seen 3.5–4.7,
 * vanilla and glitch-soc); what was rewritten with generated names in 4.7 (profile header) is found by links and structure.
 */
export const selectors = {
  /**
   * A post in a list; its attribute is the post's id on this server. Cells off screen are stubs without it. In the client being
   * rewritten in 2026, whose class names are generated, a post is an article with a header that names its author.
   */
  status: '.status[data-id], article[data-id]:has(> header a[data-hover-card-account])',
  marked: '.status[data-id]',
  /** The post opened on a page of its own, also in an embed and on the static public pages of 3.x. */
  detailed: '.detailed-status',
  /** What is drawn around one post: the line above it ("X boosted") and the post. Not there in glitch-soc before 4.3. */
  wrapper: '.status__wrapper, .detailed-status__wrapper',
  /** A quoted post (4.4–4.7): a whole second post inside the first. */
  quote: '.status__quote',
  quotedStatus: '.status--is-quote, .status__quote .status[data-id]',
  /** Where posts are only repeated: the form they are answered in, dialogs that ask before a boost. */
  repeated: '.compose-form, .reply-indicator, .modal-root',
  /** Answers below the opened post, whose wrapper stands in an element of its own, or did before 4.0. */
  answers:
    ':has(> .detailed-status__wrapper) ~ * .status[data-id]:not(.status--is-quote), .detailed-status__wrapper ~ * .status[data-id]:not(.status--is-quote)',
  /** An answer that does not continue the one above it (4.3–4.7), and the line that leads from that one down. */
  firstInThread: 'status--first-in-thread',
  lineDown: '.status__line--full',
  inThread: 'status--in-thread',
  /** Class of a post that answers another (the rewritten client has only the line above). */
  reply: 'status-reply',
  /** Line above a post; the icon tells which: a boost, an answer, a private mention, a pinned post (before 4.4). */
  prepend: '.status__prepend',
  boostIcon: '.icon-retweet, .fa-retweet',
  pinIcon: '.icon-thumb-tack, .fa-thumb-tack',
  /** The booster's link; in the line of an answer the link carries no such class. */
  boosterLink: 'a.status__display-name',
  /** Row of buttons. */
  actions: '.status__action-bar, .detailed-status__action-bar, article > footer > :last-child',
  /** Permalink with the time; the order of author and time differs between releases. */
  timeLink: {
    list: 'a.status__relative-time',
    detailed: 'a.detailed-status__datetime',
    time: 'a[href] > time',
  } satisfies Chain,
  time: 'time[datetime]',
  /** Link around name and picture. */
  authorLink: {
    list: 'a.status__display-name',
    detailed: 'a.detailed-status__display-name',
    card: 'a[data-hover-card-account]',
  } satisfies Chain,
  authorName: '.display-name__html, .display-name strong',
  authorHandle: '.display-name__account',
  /** A boosted post shows two pictures, the author's first. */
  avatar: '.account__avatar img, img.account__avatar, .status__avatar img',
  /** Text of the post; `e-content` on static public pages. Remote posts may carry `e-content` inside, so it comes last. */
  text: {
    content: '.status__content__text',
    public: '.e-content',
    rewritten: 'article > header ~ div > [lang], article > header ~ div > div:has(> p)',
  } satisfies Chain,
  /** Content warning of 4.3–4.7 (not the one of the reader's own filters), and of 3.5–4.2, where the text follows hidden. */
  warning: {
    banner: '.content-warning:not(.content-warning--filter) > p',
    inline:
      '.status__content--with-spoiler > p > .translate, .status__content > p > .translate, .status__content > .p-summary',
  } satisfies Chain,
  /** Hashtags at the end of a text are drawn below the media instead (4.2–4.7). */
  hashtagBar: '.hashtag-bar a[href]',
  /** "RE: …" for clients that show no quotes; not drawn where the quote is. */
  quoteInline: '.quote-inline',
  /** Media: items of the gallery, players. */
  galleryItem: '.media-gallery__item',
  galleryLink: 'a.media-gallery__item-thumbnail',
  gifLabel: '.media-gallery__gifv, .media-gallery__gifv__label',
  player: '.video-player',
  audio: '.audio-player',
  duration: '.video-player__time-total',
  /** Link preview. Videos of other sites are a box with a link inside. */
  card: '.status-card',
  cardTitle: '.status-card__title',
  cardImage: '.status-card__image img, .status-card__image-image',
  poll: '.poll',
  /** Counters. Home shows only the answers; the others stand on profiles and on the opened post. */
  counter: '.icon-button__counter',
  replyIcon: '.icon-reply, .icon-reply-all, .fa-reply, .fa-reply-all',
  favouriteButton: '.star-icon',
  /** A number on its way to another one is drawn twice; the one that leaves is taken out of the flow. */
  movingNumber: '.animated-number > span',
  boostLink: 'a[href$="/reblogs"], a[href*="type=reblog"]',
  detailedBoosts: '.detailed-status__reblogs',
  detailedQuotes: '.detailed-status__quotes',
  detailedFavourites: '.detailed-status__favorites',
  /** Profile header before 4.7; later ones are found from the link to the followers. */
  profile: '.account__header',
  profileBio: '.account__header__content, .translate',
  profileFields: 'dl',
  profileVerified: '.verified, [class*="verified" i]',
  profileAvatar: 'a.avatar img, .account__avatar img, img.account__avatar',
  columnHeader: '.column-header, .column-header__wrapper',
  /** State the server writes into the page for its own client. */
  initialState: 'script#initial-state',
  /** The reader's own account: beside the form or in the navigation. */
  ownAccount: '.navigation-bar a[href*="/@"], .compose-form a.account__display-name',
  /** The form to write in, and the post it answers. */
  form: '.compose-form',
  editor: 'textarea.autosuggest-textarea__textarea, .compose-form__input textarea, textarea',
  replyIndicator: '.reply-indicator',
  replyAuthor: 'a[href*="/@"]',
  replyText: '.reply-indicator__content',
} as const;
