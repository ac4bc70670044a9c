/** White space, and signs without width that engines keep in empty lines. */
const UNSEEN = /[\s\u200b\u2060\ufeff]+/g;

/** Engines keep lines and blanks each in their own way; what is compared is everything else. */
export function compact(text: string): string {
  return text.replace(UNSEEN, '');
}

export interface Expectation {
  /** The text before, compact. */
  readonly before: string;
  /** The text as it should become, compact. */
  readonly after: string;
  readonly inserted: string;
  /** How often the text stands in what the insertion leaves untouched. */
  readonly occurrences: number;
}

/** What the box should say once `text` has replaced `selected` of `before`. */
export function expectText(before: string, selected: { start: number; end: number }, text: string): Expectation {
  const rest = [before.slice(0, selected.start), before.slice(selected.end)].map(compact);
  const inserted = compact(text);
  return {
    before: compact(before),
    after: rest.join(inserted),
    inserted,
    occurrences: count(compact(before), inserted),
  };
}

/**
 * `inserted`: exactly once more than before. `nothing`: as before. `other`: anything else, such as half of the text or two copies;
 * then no other method may be tried.
 */
export function judgeText(now: string, expected: Expectation): 'inserted' | 'nothing' | 'other' {
  const text = compact(now);
  if (text === expected.after) return 'inserted';
  if (text === expected.before) return 'nothing';
  // Sites add and change things of their own around it.
  return count(text, expected.inserted) === expected.occurrences + 1 ? 'inserted' : 'other';
}

function count(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
