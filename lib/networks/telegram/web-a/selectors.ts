/**
 * Web A (web.telegram.org/a, before that /z). Plain class names are stable since 2021; names with `-module__` are
 * hashed in production builds and never used. Seen on a development build of August 2026 and in the client's source.
 */
export const post = '.Message[data-message-id]';

/** The answered message, the linked page; both repeat titles, texts and pictures of something else. */
export const foreign = '.EmbeddedMessage, .WebPage';

/** TRAP: time, views, reactions and, in some versions, the linked page stand inside the text. */
export const notText = '.MessageMeta, .Reactions, .WebPage, .EmbeddedMessage, .message-action-buttons, .CommentButton';

/** Fields of a message, each with its places in order of trust. */
export const chains = {
  text: { content: '.text-content' },
  /** First message of a run in groups, and forwarded ones. */
  'author.name': {
    title: '.message-title .sender-title',
    name: '.message-title-name .sender-title',
    any: '.sender-title',
    /** Until 2023. */
    legacy: '.message-title > .interactive',
  },
  time: { meta: '.message-time' },
  /** Text rounded; `title`: full number of views, on a second line that of forwards (any language, this order). */
  'metrics.views': { meta: '.message-views' },
  /** Answers in a group, or comments of a channel post whose button is small. */
  'metrics.replies': { title: '.message-replies-wrapper[title]', text: '.message-replies' },
  /** Below channel posts with a discussion group; `data-cnt="0"` while there are none. */
  'metrics.comments': { button: '.CommentButton[data-cnt]' },
  pollQuestion: { question: '.poll-question' },
  'metrics.votes': { footer: '.poll-voters-count' },
  bubble: { wrapper: '.message-content-wrapper', content: '.message-content' },
} as const;

/** Present and not empty only on forwarded messages; the name behind it is then the source's. */
export const forwarded = '.forward-title, .forward-title-container > *, .message-content.is-forwarded';
/** The answered message above the text. */
export const answered = {
  root: '.EmbeddedMessage',
  sender: '.embedded-sender',
  text: '.embedded-text-wrapper',
} as const;
/** Preview of a linked page. */
export const webPage = { root: '.WebPage', title: '.site-title', siteName: '.site-name' } as const;
/** A reaction with its count; emoji that do not move are an `img` with an `alt`. */
export const reaction = '.message-reaction';
export const staticEmoji = '.ReactionStaticEmoji';
/** One answer of a poll: closed, open, and a radio button while one can vote. */
export const pollOption = '.poll-option .poll-option-text, .PollOption .poll-option-text, .Poll .Radio .label';
/** Marks of a pinned message, beside the bubble or before the time. */
export const pinned = '.bottom-marker[data-is-pinned], .MessageMeta .icon-pinned-message';

/** One element per medium; an album's items each have their own `.media-inner`. */
export const media = '.media-inner, .RoundVideo, .Audio, .File';

/** In the thread of a post the first message is the post, the others are comments. */
export const threadTop = '.Message.is-thread-top';

/**
 * Answers below that message. The channel's own list stays in the page beside the thread, as the slide that is not active;
 * no class or attribute names the list of a thread, so it is told by its first message.
 */
export const comment =
  '.MessageList:has(.Message.is-thread-top) .Message[data-message-id]:not(.is-thread-top, .Transition_slide:not(.Transition_slide-active) *)';
/** A list, and messages in slides that are not shown. */
export const messageList = '.MessageList';
export const hiddenSlide = '.Transition_slide:not(.Transition_slide-active)';

/** The box below the messages; a copy without an id measures its height. */
export const messageBox = '#editable-message-text[contenteditable="true"]';
/** Views are counted in channels only, and for messages forwarded from there. */
export const viewsMark = '.message-views';

/** All messages of one day; the header holds the date, the messages only the hour. */
export const day = { group: '.message-date-group', label: '.sticky-date' } as const;

/** A run of messages of one sender in a group, with the sender's avatar. */
export const run = {
  group: '.sender-group-container',
  avatar: '.Avatar[data-peer-id]',
  title: '.message-title .sender-title',
} as const;

/** Bar above the messages. */
export const chatHeader = {
  root: '.MiddleHeader .ChatInfo',
  name: '.fullName',
  avatar: '.Avatar[data-peer-id]',
  image: '.Avatar img',
  /** "12,345 subscribers"; people have `.user-status` here. */
  status: '.group-status',
  verified: '.VerifiedIcon',
} as const;

/** Profile column, when open. */
export const profile = {
  root: '#RightColumn',
  avatar: '.ProfileInfo [data-peer-id]',
  name: '.ProfileInfo .fullName',
  rows: '.ChatExtra .multiline-item .title',
  infoIcon: '.icon-info',
} as const;
