import { isParticle } from './no-person';

/** "MARIA" and "maria" as "Maria", "ana-maria" as "Ana-Maria", "O'NEIL" as "O'Neil"; mixed writing ("McDonald") is kept. */
export function titleCase(word: string): string {
  const lower = word.toLowerCase();
  if (word.length > 1 && word !== lower && word !== word.toUpperCase()) return word;
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(word)) return word.toUpperCase();
  return lower.replaceAll(/(?<=^|-|^\p{L}['’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A whole name; particles between the words ("de la") stay small. */
export function titleCaseAll(words: readonly string[]): string {
  return words
    .map((word, index) => (index > 0 && isParticle(word) && word === word.toLowerCase() ? word : titleCase(word)))
    .join(' ');
}
