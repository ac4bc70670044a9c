/** How networks count what a post or comment holds. Vectors: domain.md 3.3, made with twitter-text 3.1 and `Intl.Segmenter`. */

/** Every address counts as 23, however long it is (X: docs.x.com/fundamentals/counting-characters; Mastodon: instance default). */
const ADDRESS_LENGTH = 23;
const ADDRESS = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]»”]/gu;
/** X makes a link of a bare domain, too. Those of countries it takes only with a path or a third part; they are left out. */
const BARE_DOMAIN =
  /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+(?:com|net|org|info|app|shop|store|online|site)(?![\p{L}\p{N}-])(?:\/[^\s<>"']*[^\s<>"'.,;:!?)\]»”])?/giu;
/** Of "@name@server" Mastodon counts the name only. */
const REMOTE_MENTION = /(@[\w.-]+)@[\w-]+(?:\.[\w-]+)+/gu;
const SKIN_OR_SIGN = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
/** Bluesky takes 3,000 bytes besides 300 signs. */
const BLUESKY_BYTES_PER_SIGN = 10;

/** Code points that X counts once; all others count twice (twitter-text, config v3). */
const SINGLE_WEIGHT: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** UTF-16 units: the strictest, for networks that document none. */
export function countUnits(text: string): number {
  return text.length;
}

/** What a person sees as one sign. */
export function countGraphemes(text: string): number {
  return [...splitGraphemes(text)].length;
}

/** Signs, or tenths of a byte where those are more. */
export function countForBluesky(text: string): number {
  return Math.max(countGraphemes(text), Math.ceil(countBytes(text) / BLUESKY_BYTES_PER_SIGN));
}

/** An emoji counts as its bytes. */
export function countForThreads(text: string): number {
  let used = 0;
  for (const { segment } of splitGraphemes(text.normalize('NFC'))) {
    used += SKIN_OR_SIGN.test(segment) ? countBytes(segment) : Array.from(segment).length;
  }
  return used;
}

export function countForMastodon(text: string): number {
  return countGraphemes(text.replace(ADDRESS, '_'.repeat(ADDRESS_LENGTH)).replace(REMOTE_MENTION, '$1'));
}

/** As X counts: addresses as 23, signs outside the usual scripts twice. */
export function countWeighted(text: string): number {
  let addresses = 0;
  const takeOut = (): string => {
    addresses += 1;
    return '';
  };
  const rest = text.replace(ADDRESS, takeOut).replace(BARE_DOMAIN, takeOut).normalize('NFC');
  let weight = addresses * ADDRESS_LENGTH;
  for (const { segment } of splitGraphemes(rest)) weight += weigh(segment);
  return weight;
}

function splitGraphemes(text: string): Iterable<{ segment: string }> {
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
}

function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** An emoji counts as two, however many code points it is made of. */
function weigh(grapheme: string): number {
  const points = Array.from(grapheme, (point) => point.codePointAt(0) ?? 0);
  if (points.length > 1 && SKIN_OR_SIGN.test(grapheme)) return 2;
  return points.reduce((sum, point) => sum + (isSingle(point) ? 1 : 2), 0);
}

function isSingle(point: number): boolean {
  return SINGLE_WEIGHT.some(([from, to]) => point >= from && point <= to);
}
