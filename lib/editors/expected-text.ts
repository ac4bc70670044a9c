/** White space, and signs without width that engines keep in empty lines. */
const UNSEEN = /[\s\u200b\u2060\ufeff]+/g;
const WIDTHLESS = /[\u200b\u2060\ufeff]+/g;

/** Engines keep lines and blanks each in their own way; what is compared is everything else. */
export function compact(text: string): string {
  return text.replace(UNSEEN, '');
}

/** For changes of blanks alone: where blanks collapse, browsers write some as ones that do not break. */
export function withPlainBlanks(text: string): string {
  return text.replace(WIDTHLESS, '').replaceAll('\u00A0', ' ');
}

/** What of a text is compared. */
export type Comparable = (text: string) => string;

export interface Expectation {
  /** The text before, as far as it is compared. */
  readonly before: string;
  /** The text as it should become. */
  readonly after: string;
  readonly inserted: string;
  /** How often the text stands in what the insertion leaves untouched. */
  readonly occurrences: number;
  readonly comparable: Comparable;
}

/** What the box should say once `text` has replaced `selected` of `before`. */
export function expectText(
  before: string,
  selected: { start: number; end: number },
  { text, comparable }: { text: string; comparable: Comparable },
): Expectation {
  const rest = [before.slice(0, selected.start), before.slice(selected.end)].map(comparable);
  const inserted = comparable(text);
  return {
    before: comparable(before),
    after: rest.join(inserted),
    inserted,
    occurrences: count(comparable(before), inserted),
    comparable,
  };
}

/**
 * `inserted`: exactly once more than before. `nothing`: as before. `other`: anything else, such as half of the text or two copies;
 * then no other method may be tried.
 */
export function judgeText(now: string, expected: Expectation): 'inserted' | 'nothing' | 'other' {
  const text = expected.comparable(now);
  if (text === expected.after) return 'inserted';
  if (text === expected.before) return 'nothing';
  // Sites add and change things of their own around it.
  return count(text, expected.inserted) === expected.occurrences + 1 ? 'inserted' : 'other';
}

function count(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
