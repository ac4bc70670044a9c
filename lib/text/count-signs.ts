/** How networks count what a post or comment holds; X is a rule of its own (`weighted/`). Vectors: domain.md 3.3. */

/** Every address counts as 23, however long it is (`characters_reserved_per_url` of a Mastodon instance). */
const ADDRESS_LENGTH = 23;
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]»”]/giu;
/** Of "@name@server" Mastodon counts the name only. */
const REMOTE_MENTION = /(?<![\w/])(@\w(?:[\w.-]*\w)?)@[\w-]+(?:\.[\w-]+)+/gu;
const EMOJI_SIGN = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** Bluesky takes 3,000 bytes besides 300 signs. */
const BLUESKY_BYTES_PER_SIGN = 10;
/** YouTube sets a tag that holds a space in quotation marks, which count. */
const QUOTATION_MARKS = 2;

/** UTF-16 units. */
export function countUnits(text: string): number {
  return text.length;
}

/** Unicode code points. */
export function countPoints(text: string): number {
  return Array.from(text).length;
}

/** What a person sees as one sign. */
export function countGraphemes(text: string): number {
  return [...splitGraphemes(text)].length;
}

/** Bytes of UTF-8. */
export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Signs, or tenths of a byte where those are more. */
export function countForBluesky(text: string): number {
  return Math.max(countGraphemes(text), Math.ceil(countBytes(text) / BLUESKY_BYTES_PER_SIGN));
}

/** An emoji counts as its bytes (developers.facebook.com, Threads posts). */
export function countForThreads(text: string): number {
  let used = 0;
  for (const { segment } of splitGraphemes(text)) {
    used += EMOJI_SIGN.test(segment) ? countBytes(segment) : 1;
  }
  return used;
}

/** Graphemes; addresses and mentions of other servers count as Mastodon's documentation says. */
export function countForMastodon(text: string): number {
  return countGraphemes(text.replace(ADDRESS, '_'.repeat(ADDRESS_LENGTH)).replace(REMOTE_MENTION, '$1'));
}

/** Length of YouTube's field for tags: the tags, and quotation marks around those that hold a space. */
export function countTagList(tags: readonly string[]): number {
  return tags.reduce((sum, tag) => sum + countGraphemes(tag) + (/\s/u.test(tag) ? QUOTATION_MARKS : 0), 0);
}

/** In order, with the place of each in UTF-16 units. */
function splitGraphemes(text: string): Iterable<{ segment: string; index: number }> {
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}
