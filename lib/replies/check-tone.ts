import { fold } from '@/lib/text/fold';

import { BLAME, BRUSH_OFF, BUT, SARCASM } from './tone-words';

export type ToneRule = 'capitals' | 'exclamations' | 'blame' | 'but' | 'sarcasm' | 'brush-off';

export interface ToneFinding {
  rule: ToneRule;
  /** The words of the answer it is about. */
  excerpt: string;
}

/** Shorter words in capitals are abbreviations (SMS, ANPC). */
const SHOUTED = /(?<![\p{L}\p{N}])\p{Lu}{5,}(?:[\s-]+\p{Lu}{2,})*(?![\p{L}\p{N}])|\p{Lu}{2,}(?:\s+\p{Lu}{2,}){2,}/u;
const EXCLAIMED = /[!！](?:\s*[!！?])+/u;
const ONE_EXCLAMATION = /[^.!?\n]*!/gu;
const MANY_EXCLAMATIONS = 3;
/** Marks that Russian and Romanian readers take for a sneer: ")))", quotes around a single word, "…". */
const SNEER = /\){3,}|\({3,}|[🙄😏🤦🤡]/u;
const EXCERPT_LENGTH = 60;

/**
 * What in an answer could hurt somebody who is already angry, each rule once, in the order of the rules. Words of Romanian,
 * Russian and English are known together. Only advice: rules do not understand a text.
 */
export function checkTone(text: string): ToneFinding[] {
  const found: [ToneRule, string | null][] = [
    ['capitals', SHOUTED.exec(text)?.[0] ?? null],
    ['exclamations', findExclamations(text)],
    ['blame', findPhrase(text, BLAME)],
    ['brush-off', findPhrase(text, BRUSH_OFF)],
    ['but', findPhrase(text, BUT)],
    ['sarcasm', SNEER.exec(text)?.[0] ?? findPhrase(text, SARCASM)],
  ];
  return found.flatMap(([rule, excerpt]) =>
    excerpt === null ? [] : [{ rule, excerpt: excerpt.trim().slice(0, EXCERPT_LENGTH) }],
  );
}

function findExclamations(text: string): string | null {
  const doubled = EXCLAIMED.exec(text)?.[0];
  if (doubled !== undefined) return doubled;
  const single = text.match(ONE_EXCLAMATION) ?? [];
  return single.length >= MANY_EXCLAMATIONS ? (single.at(-1) ?? null) : null;
}

/** The phrase as it was listed; whole words only, whatever case and diacritics. */
function findPhrase(text: string, phrases: readonly string[]): string | null {
  const folded = ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return phrases.find((phrase) => folded.includes(` ${fold(phrase).replace(/[^\p{L}\p{N}]+/gu, ' ')} `)) ?? null;
}
