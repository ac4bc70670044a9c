import type { CheckContext, Finding } from '../check';

/** Between words only: lines may be set in from the left on purpose. */
const DOUBLE = /(?<=\S)[ \u00a0]{2,}(?=\S)/gu;

export function findDoubleSpaces({ text }: CheckContext): Finding[] {
  return [...text.matchAll(DOUBLE)].map(({ 0: blanks, index }) => {
    const where = { from: index, to: index + blanks.length };
    return { rule: 'double-spaces', severity: 'warn', where, fix: { edits: [{ ...where, insert: ' ' }] } };
  });
}
