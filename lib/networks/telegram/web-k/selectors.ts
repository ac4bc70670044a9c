/**
 * Web K (web.telegram.org/k). Attributes and classes as on live pages of 2024–2026 (a saved group of 2024, maps of channels
 * of August 2026); what only the client's older source shows is marked "source".
 */
export const post = '.bubble[data-mid]:not(.service)';

/**
 * The answered message and the linked page (`.webpage`, before that `.web`) hold texts of others. The page is a link with
 * links inside: a saved copy, parsed again, breaks it up, and only its inner boxes still hold the page's words.
 */
export const foreign = '.reply, .webpage, .webpage-quote, .webpage-content, .web';

/** TRAP: the clock, drawn twice, the reactions, files and players stand inside the text's element. */
export const notText = `.time, .reactions, reactions-element, .document, .audio, audio-element, ${foreign}`;
/** Custom emoji are drawn without an `alt`; their character stands in this attribute. */
export const emojiAttribute = 'data-sticker-emoji';

/** Fields of a bubble, each with its places in order of trust. */
export const chains = {
  text: { translatable: '.message .translatable-message', message: '.message' },
  forwardedFrom: { peer: '.bubble-name-forwarded .peer-title', line: '.bubble-name-forwarded' },
  sender: { colored: '.colored-name .peer-title', name: '.name .peer-title' },
  time: { inner: '.time-inner[title]', clock: '.time > span.i18n' },
  'metrics.views': { views: '.post-views' },
  /** "7 comments", without a number while there are none; the small button beside the bubble is from the source. */
  'metrics.comments': { footer: '.replies-footer-text', beside: '.replies-beside-text' },
  /** The older element is from the source; since 2026 polls have hashed names, of which only the beginning is used. */
  pollQuestion: { title: '.poll-title', module: '.poll-message-content [class*="_headerTitle_"]' },
  'metrics.votes': { count: '.poll-votes-count' },
  bubble: { content: '.bubble-content', wrapper: '.bubble-content-wrapper' },
} as const;

/** The answered message above the text. */
export const answered = { root: '.reply', sender: '.reply-title', text: '.reply-subtitle' } as const;
/** Preview of a linked page, with the names of today and those before. */
export const webPage = {
  root: '.webpage, .web',
  title: '.webpage-title, .web-title',
  siteName: '.webpage-name, .web-name',
  image: '.webpage-preview img, .web .preview-resizer img, .webpage img',
} as const;
/** A reaction; below a few it shows avatars of people in place of the number. */
export const reaction = { button: '.reaction', counter: '.reaction-counter' } as const;
/** One answer of a poll, older and with hashed names. */
export const pollOption = '.poll-answer-text, .poll-message-content [class*="_labelText_"]';

/** An album is one bubble with items; the other media have one box. */
export const media = '.album-item, .attachment, .document, .audio, audio-element';
/** Stickers: pictures, though some are played from a file. */
export const sticker = '.media-sticker-wrapper';
/** Voice messages and music. */
export const player = '.audio, audio-element';
/** Marks of a video that is not playing yet; the label counts the seconds, or says GIF. */
export const videoMark = '.video-time, .video-play, .media-round';

/** Messages under a channel post, opened as a chat of their own; the first one is a copy of the post, which counts views. */
export const discussion = '.chat.type-discussion, .chat[data-type="discussion"]';
export const comment =
  ':is(.chat.type-discussion, .chat[data-type="discussion"]) .bubble[data-mid]:not(.service, .channel-post)';

/** The box below the bubbles; beside it stands a mirror that measures its height. */
export const messageBox = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)';
/** A chat with its bubbles and its box; older versions hold both in the column. */
export const chat = '.chat, #column-center';
/** Chats lie over each other: a discussion over its channel. */
export const activeChat = '.chat.active';
export const coveredChat = '.chat.tabs-tab:not(.active)';
/** Bubbles that count views: of channels, and forwarded from there. */
export const channelPost = '.channel-post';

/** A run of bubbles of one sender; in groups with the sender's avatar. */
export const group = { root: '.bubbles-group', avatar: '.bubbles-group-avatar[data-peer-id]' } as const;
/** The chat: its peer, negative for groups and channels. */
export const bubbles = '.bubbles[data-peer-id]';
/** All bubbles of the chat, and the names that stand in them. */
export const history = '.bubbles';
export const shownName = '.name .peer-title, .reply-title .peer-title';

/** Bar above the bubbles. */
export const chatHeader = {
  title: '.chat-info .peer-title[data-peer-id], .chat-info .peer-title',
  photo: '.chat-info img.avatar-photo',
  /** "12 345 subscribers". */
  status: '.chat-info .info',
  typing: '.peer-typing-container',
} as const;
