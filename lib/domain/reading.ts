import type { MediaType, MetricName, PostFormat, PostKind, TimePrecision, ValueSource } from './vocabulary';

/**
 * Raw readings: what an adapter saw, as strings, before numbers and dates are parsed.
 * They are made inside the page (no Zod there), cross to the background, and are checked there by `reading-schema.ts`.
 */

/** A counter as shown. `raw` holds the number somewhere; its first number counts ("1153 Likes. Like" → 1153). */
export interface RawMetric {
  raw: string;
  source: ValueSource;
}

export interface RawTime {
  /** ISO 8601 UTC where an attribute, embedded JSON or the id gives it, else null (the background then parses `raw`). */
  iso: string | null;
  precision: TimePrecision;
  source: ValueSource;
  /** The visible text, e.g. "22 авг в 12:25", "3 h"; a day header and a clock are joined by one space. */
  raw: string | null;
}

export interface RawAuthor {
  name: string | null;
  /** Without "@". */
  handle: string | null;
  url: string | null;
  avatarUrl: string | null;
}

export interface RawMedia {
  type: MediaType;
  /** The medium itself; null when the page shows only a poster (blob: videos). */
  url: string | null;
  /** Still image the page shows for it; for images the same as `url` or a smaller rendition. */
  posterUrl: string | null;
  alt: string | null;
  width: number | null;
  height: number | null;
  durationS: number | null;
}

/** A link, article or poll card attached to a post. */
export interface RawCard {
  url: string | null;
  title: string | null;
  imageUrl: string | null;
}

/** A reaction counter by type, e.g. 👍 "1.2K" (Telegram, VK). */
export interface RawReaction {
  label: string;
  raw: string;
}

/** The post inside a quote or repost; never mixed into the outer post's fields. */
export interface RawQuoted {
  nativeId: string | null;
  permalink: string | null;
  author: RawAuthor;
  text: string;
  truncated: boolean;
  time: RawTime | null;
  media: RawMedia[];
}

export interface RawPost {
  /** The network's own id, stable over renders; null when the page shows none (ads on X). */
  nativeId: string | null;
  /** As found, resolved against the page; canonicalised later. */
  permalink: string | null;
  kind: PostKind;
  /** Only where the page says it plainly (poll, document, reel); null lets the background derive it from the media. */
  format: PostFormat | null;
  author: RawAuthor;
  /** Who reposted it into this feed, for a plain repost. */
  repostedBy: RawAuthor | null;
  /** Plain text, line breaks kept, emoji images as their alt. */
  text: string;
  /** The page itself cuts the text ("show more"). */
  truncated: boolean;
  /** BCP 47 tag the page gives for the text, else null. */
  textLang: string | null;
  time: RawTime | null;
  media: RawMedia[];
  /** Absolute hrefs of links in text and cards, redirectors not yet unwrapped; hashtag and mention links left out. */
  links: string[];
  hashtags: string[];
  /** Handles without "@". */
  mentions: string[];
  card: RawCard | null;
  quoted: RawQuoted | null;
  metrics: Partial<Record<MetricName, RawMetric>>;
  reactions: RawReaction[];
  sponsored: boolean;
  pinned: boolean;
}

/** A comment under a post. On networks whose answers are posts of their own (X, Threads, Bluesky, Mastodon) an answer is read as both. */
export interface RawComment {
  /** The network's own id; null when the page shows none. */
  nativeId: string | null;
  permalink: string | null;
  author: RawAuthor;
  /** Plain text, line breaks kept, emoji images as their alt; "" for a comment of pictures only. */
  text: string;
  truncated: boolean;
  time: RawTime | null;
  /** Native id of the comment it answers; null at the top level and where the page does not say. */
  parentId: string | null;
  likes: RawMetric | null;
  /** Marked by the page as written by the post's author. */
  isByPostAuthor: boolean;
}

export interface RawAccount {
  handle: string | null;
  name: string | null;
  url: string | null;
  avatarUrl: string | null;
  bio: string | null;
  link: string | null;
  verified: boolean | null;
  followers: RawMetric | null;
  following: RawMetric | null;
  posts: RawMetric | null;
}

/**
 * What a reader returns instead of throwing.
 * `missing`: fields this network normally shows and that were not found (they lower the quality mark).
 * `rules`: which rule answered a field (`author.name: 'testid'`), for adapter health.
 */
export interface Reading<T> {
  value: T;
  missing: string[];
  rules: Record<string, string>;
}

/** What any web page says of itself (JSON-LD and OpenGraph first, then the document). */
export interface RawWebPage {
  url: string;
  canonicalUrl: string | null;
  title: string | null;
  siteName: string | null;
  author: string | null;
  publishedIso: string | null;
  /** The person's selection; wins over `text`. */
  selection: string | null;
  /** Main text where it could be told apart, else the description, else null. */
  text: string | null;
  imageUrl: string | null;
  lang: string | null;
}
