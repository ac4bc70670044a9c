import { fold } from '@/lib/text/fold';

import type { ResolvedVariable } from '../language/rendered';

import { hashText } from './hash-text';

/** The same words this often in one day look like a robot's to people and to networks (domain: reply playbook). */
export const REPEATS_TO_WARN_AT = 3;

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const NAME_VARIABLES = new Set(['name', 'first_name', 'polite_name', 'vocative', 'handle']);

/** What stands for the person's name in a filled-in template, the fallbacks too: left out when texts are compared. */
export function findNamesIn(resolved: readonly ResolvedVariable[]): string[] {
  return resolved.filter(({ name }) => NAME_VARIABLES.has(name)).map(({ value }) => value);
}

/**
 * Hash of a text as people compare it: without case, punctuation, spaces and the names in it. Texts of signs only (emoji) are
 * compared as they are.
 */
export function hashReply(text: string, names: readonly string[]): string {
  const words = names
    .map(wordsOf)
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replaceAll(name, ''), wordsOf(text));
  return hashText(words === '' ? text.normalize('NFKC').replaceAll(/\s+/g, '') : words);
}

/** How often a text of this hash went out among those of today, and whether one more would be too much. */
export function countRepeats(hash: string, hashesToday: Iterable<string>): { count: number; isTooOften: boolean } {
  const count = [...hashesToday].filter((other) => other === hash).length;
  return { count, isTooOften: count >= REPEATS_TO_WARN_AT };
}

/** " word  word ": each with blanks of its own, so that whole words are taken out side by side. */
function wordsOf(text: string): string {
  return (fold(text).match(WORDS) ?? []).map((word) => ` ${word} `).join('');
}
