import { foldName, isGivenName } from './given-names';
import { isTrade } from './no-person';
import { plainLetters } from './plain-letters';

const BRACKETED = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|["“”„«»][^"“”„«»]*["“”„«»]/gu;
/** Emoji, stars, arrows, check marks: between words they part the name from what is added to it. */
const SIGNS = /[\p{So}\p{Sc}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Co}\u2190-\u21ff]+/gu;
const LETTER_BEFORE = /[\p{L}\p{M}]$/u;
const LETTER_AFTER = /^[\p{L}\p{M}]/u;
/** Strokes of other scripts around a name ("彡Maria彡"); a name in such a script alone is kept. */
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const ALPHABET = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const PARTING = /\s[-–—/:~]+\s|[|•·‧∙・;!?…*=]+|\.{2,}|\/\/+/u;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}.]+$/gu;
const TITLES =
  wordsOf(`mr mrs ms miss dr doctor prof professor sir madam lady lord rev st md dl dna d-l d-na domnul doamna ing med sgt capt
  г-н г-жа господин госпожа д-р проф пан пані пани доктор`);
const SUFFIXES =
  wordsOf(`jr sr ii iii iv phd ph.d md m.d mba m.b.a cpa esq dds rn pmp cfa msc m.sc bsc b.sc ba ma pe shrm-cp
  sphr acca llm jd`);

/** A display name taken apart. */
export interface NameWords {
  /** Words of the name, before the first comma. */
  words: string[];
  afterComma: string[];
  /** "Dr Smith": what follows a title alone is a surname. */
  hasTitle: boolean;
  /** Nothing but a trade and perhaps a surname or place: "Wedding Photography". */
  isTradeOnly: boolean;
}

/**
 * The words of a display name without what is not part of it: emoji, badges, brackets, titles, degrees, trades, years, and
 * whatever stands behind "|", "•" or " - ". Decorated letters are made plain.
 */
export function cleanName(name: string): NameWords {
  const plain = plainLetters(name);
  const piece = (ALPHABET.test(plain) ? plain.replaceAll(OTHER_SCRIPT, ' ') : plain)
    .replaceAll(BRACKETED, ' ')
    .replaceAll(SIGNS, partAtSign)
    .split(PARTING)
    .find((part) => /\p{L}/u.test(part));
  const [first = [], ...rest] = (piece ?? '').split(',').map(splitWords);
  const named = dropTitles(first);
  const words = named.filter((word) => !isTrade(word));
  return {
    words,
    afterComma: dropTitles(rest.flat()),
    hasTitle: first.some((word, index) => index < first.length - 1 && TITLES.has(bare(word))),
    isTradeOnly: words.length < named.length && words.length < 2 && !words.some(isGivenName),
  };
}

/** A sign inside a word is decoration, before a capital letter it stands for a space, elsewhere it ends the name. */
function partAtSign(sign: string, at: number, whole: string): string {
  const after = whole.slice(at + sign.length);
  if (!LETTER_BEFORE.test(whole.slice(0, at)) || !LETTER_AFTER.test(after)) return ' | ';
  return /^\p{Lu}/u.test(after) ? ' ' : '';
}

function splitWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replaceAll(EDGES, ''))
    .map((word) => (/^\p{L}{2,}\.$/u.test(word) ? word.slice(0, -1) : word))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A title stands before the name, a degree behind it; so does a year or an age. */
function dropTitles(words: readonly string[]): string[] {
  const start = words.findIndex((word) => !TITLES.has(bare(word)));
  return start === -1
    ? []
    : words.slice(start).filter((word, index) => index === 0 || (!SUFFIXES.has(bare(word)) && !/^\d+$/.test(word)));
}

function bare(word: string): string {
  return foldName(word).replace(/\.$/, '');
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldName));
}
