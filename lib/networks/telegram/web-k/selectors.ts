/**
 * Web K (web.telegram.org/k). Attributes and classes as quoted from live pages in 2024–2026; what only the client's
 * older source shows (views, reactions, comments, polls, files) is marked "source".
 */
export const post = '.bubble[data-mid]:not(.service)';

/** The answered message and the linked page (source: `.webpage`, before that `.web`) hold texts of others. */
export const foreign = '.reply, .webpage, .web';

/** TRAP: the clock, drawn twice, and the reactions stand inside the text's element. */
export const notText = '.time, .reactions, reactions-element, .reply, .webpage, .web, .clearfix, .bubble-tail';

export const chains = {
  text: { translatable: '.message .translatable-message', message: '.message' },
  forwardedFrom: { peer: '.bubble-name-forwarded .peer-title', line: '.bubble-name-forwarded' },
  sender: { colored: '.colored-name .peer-title', name: '.name .peer-title' },
  time: { inner: '.time-inner[title]', clock: '.time > .i18n' },
  /** Source. */
  'metrics.views': { views: '.post-views' },
  /** Source: "7 comments", without a number while there are none. */
  'metrics.comments': { footer: '.replies-footer-text', beside: '.replies-beside-text' },
  /** Source. */
  pollQuestion: { title: '.poll-title' },
  'metrics.votes': { count: '.poll-votes-count' },
  bubble: { content: '.bubble-content', wrapper: '.bubble-content-wrapper' },
} as const;

export const answered = { root: '.reply', sender: '.reply-title', text: '.reply-subtitle' } as const;
/** Source. */
export const webPage = {
  root: '.webpage, .web',
  title: '.webpage-title, .web-title',
  siteName: '.webpage-name, .web-name',
  image: '.webpage-preview img, .web .preview-resizer img, .webpage img',
} as const;
/** Source. */
export const reaction = { button: '.reaction', counter: '.reaction-counter' } as const;
/** Source. */
export const pollOption = '.poll-answer-text';

/** An album is one bubble with items; the other media have one box. */
export const media = '.album-item, .attachment, .document, .audio, audio-element';

/** Messages under a channel post, opened as a chat of their own (source). */
export const discussion = '.chat.type-discussion, .chat[data-type="discussion"]';

export const group = { root: '.bubbles-group', avatar: '.bubbles-group-avatar[data-peer-id]' } as const;
export const bubbles = '.bubbles[data-peer-id]';

export const chatHeader = {
  title: '.chat-info .peer-title[data-peer-id], .chat-info .peer-title',
  photo: '.chat-info img.avatar-photo',
  /** "12 345 subscribers". */
  status: '.chat-info .info',
  typing: '.peer-typing-container',
} as const;
