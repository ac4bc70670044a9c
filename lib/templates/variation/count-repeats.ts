import { fold } from '@/lib/text/fold';

import type { Rendered, ResolvedVariable } from '../language/rendered';

import { hashText } from './hash-text';

/** The same words this often in one day look like a robot's to people and to networks (domain: reply playbook). */
export const REPEATS_TO_WARN_AT = 3;

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const NAME_VARIABLES = new Set(['name', 'first_name', 'polite_name', 'vocative', 'handle']);

/** A text that goes out again and again: its hash (`hashReply`), and how often it went out today. */
export interface RepeatedText {
  textHash: string;
  count: number;
}

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

/** Of the texts that went out today, by hash, those that it is too often to send once more. */
export function listRepeated(sentToday: ReadonlyMap<string, number>): RepeatedText[] {
  return [...sentToday]
    .filter(([, count]) => count >= REPEATS_TO_WARN_AT)
    .map(([textHash, count]) => ({ textHash, count }));
}

/** How often these words went out today, where that is too often to send them once more; else 0. */
export function countRepeats(
  { text, resolved }: Pick<Rendered, 'text' | 'resolved'>,
  repeated: readonly RepeatedText[],
): number {
  if (repeated.length === 0) return 0;
  const hash = hashReply(text, findNamesIn(resolved));
  return repeated.find(({ textHash }) => textHash === hash)?.count ?? 0;
}

/** " word  word ": each with blanks of its own, so that whole words are taken out side by side. */
function wordsOf(text: string): string {
  return (fold(text).match(WORDS) ?? []).map((word) => ` ${word} `).join('');
}
