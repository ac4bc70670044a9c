/** Closed vocabularies shared by readings, rows and screens. Zod-free: the overlay imports them. */

export const METRIC_NAMES = ['likes', 'comments', 'shares', 'views', 'saves', 'votes'] as const;
/** `shares` counts reposts as well: networks show one counter for both. */
export type MetricName = (typeof METRIC_NAMES)[number];

export const POST_KINDS = ['post', 'repost', 'quote', 'reply', 'video', 'short', 'story', 'ad', 'page'] as const;
/** `page` is any web page captured outside the networks. */
export type PostKind = (typeof POST_KINDS)[number];

export const POST_FORMATS = ['text', 'photo', 'carousel', 'video', 'reel', 'link', 'poll', 'live', 'document'] as const;
export type PostFormat = (typeof POST_FORMATS)[number];

export const MEDIA_TYPES = ['image', 'video', 'gif', 'audio', 'document'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

export const TIME_PRECISIONS = ['second', 'minute', 'hour', 'day', 'month', 'unknown'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

/** Where a time or number stood, best first. `id`: decoded from the post's own id. */
export const VALUE_SOURCES = ['attribute', 'label', 'json', 'id', 'text'] as const;
export type ValueSource = (typeof VALUE_SOURCES)[number];

export const PAGE_KINDS = ['feed', 'profile', 'post', 'search', 'composer', 'messages', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** `many`: one of several the person selected; `scroll`: scrolled past on the page of a competitor that is recorded. */
export const CAPTURE_METHODS = ['badge', 'keyboard', 'menu', 'popup', 'many', 'scroll'] as const;
export type CaptureMethod = (typeof CAPTURE_METHODS)[number];

/** `full`: every expected field; `partial`: some missing; `link`: the floor, URL + selection + time. */
export const CAPTURE_QUALITIES = ['full', 'partial', 'link'] as const;
export type CaptureQuality = (typeof CAPTURE_QUALITIES)[number];

/** Where an answer stands. `waiting`: for somebody else (the client, a colleague). */
export const REPLY_STATES = ['new', 'in-work', 'waiting', 'answered', 'closed'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** States in which the person still owes an answer. */
export const OPEN_REPLY_STATES = ['new', 'in-work', 'waiting'] as const satisfies readonly ReplyState[];

/** What a comment wants, and what a template answers; nobody else but the person decides it. */
export const REPLY_KINDS = [
  'thanks',
  'praise',
  'question',
  'price',
  'delivery',
  'complaint',
  'negative',
  'troll',
  'fake',
] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** How a template speaks to somebody: Вы or ты, dumneavoastră or tu. */
export const TONES = ['formal', 'informal'] as const;
export type Tone = (typeof TONES)[number];
