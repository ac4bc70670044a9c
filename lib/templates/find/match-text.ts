import type { Template } from '@/lib/domain/template';
import { fold } from '@/lib/text/fold';

import { buildLetterSet, countMissing, type LetterSet } from './letter-set';
import {
  buildTypedWord,
  buildWordField,
  MIN_MISTYPED,
  scoreWord,
  splitWords,
  type TypedWord,
  type WordField,
} from './match-words';

/** A template's words as they are compared with what is typed. */
export interface SearchText {
  shortcut: string;
  lowerShortcut: string;
  foldedShortcut: string;
  shortcutWords: WordField;
  titleWords: WordField;
  /** Of tags and folder. */
  tagWords: WordField;
  body: string;
  /** Of shortcut, title, tags and folder. */
  letters: LetterSet;
  bodyLetters: LetterSet;
}

/** What is typed, read as one layout of the keyboard writes it. */
export interface TypedText {
  raw: string;
  folded: string;
  words: TypedWord[];
  /** In lower case. */
  lower: string;
  /** What a match in this reading costs. */
  penalty: number;
}

const WEIGHTS = { shortcut: 1, title: 0.85, body: 0.4, tags: 0.35 } as const;
/** One letter stands in every body. */
const MIN_BODY_LETTERS = 2;

/** Steps that no fit makes up for: it moves a score by 1 at most, by -6 where nothing is meant for the place. */
const EXACT_SHORTCUT = 300;
const SAME_LETTERS = 200;
const FOLDED_SHORTCUT = 100;
/** Outweighed by what is not meant for the place. */
const SHORTCUT_START = 1;

type SearchedParts = Pick<Template, 'shortcut' | 'title' | 'body' | 'toneVariants' | 'tags' | 'folder'>;

export function buildSearchText({ shortcut, title, body, toneVariants, tags, folder }: SearchedParts): SearchText {
  const foldedShortcut = fold(shortcut ?? '');
  const foldedTitle = fold(title);
  const foldedTags = fold([...tags, folder].join(' '));
  const foldedBody = fold([body, ...toneVariants.map((variant) => variant.body)].join('\n'));
  return {
    shortcut: shortcut ?? '',
    lowerShortcut: (shortcut ?? '').toLowerCase(),
    foldedShortcut,
    shortcutWords: buildWordField(foldedShortcut),
    titleWords: buildWordField(foldedTitle),
    tagWords: buildWordField(foldedTags),
    body: foldedBody,
    letters: buildLetterSet(`${foldedShortcut}${foldedTitle}${foldedTags}`),
    bodyLetters: buildLetterSet(foldedBody),
  };
}

export function buildTypedText(typed: string, penalty: number): TypedText {
  const raw = typed.trim();
  const folded = fold(raw);
  const words = splitWords(folded);
  // Signs and emoji stand in texts only, and are searched as they are.
  const searched = words.length > 0 || folded === '' ? words : [folded];
  return { raw, lower: raw.toLowerCase(), folded, words: searched.map(buildTypedWord), penalty };
}

/** How well the text matches: each word somewhere, the best field counting. null: it does not. */
export function scoreText(text: SearchText, typed: TypedText): number | null {
  const { raw, lower, folded, words, penalty } = typed;
  if (text.shortcut !== '') {
    if (text.shortcut === raw) return EXACT_SHORTCUT - penalty;
    if (text.lowerShortcut === lower) return SAME_LETTERS - penalty;
    if (text.foldedShortcut === folded) return FOLDED_SHORTCUT - penalty;
  }
  let sum = 0;
  for (const word of words) {
    const best = scoreFields(text, word);
    if (best === 0) return null;
    sum += best;
  }
  const start = text.foldedShortcut.startsWith(folded) ? SHORTCUT_START : 0;
  return start + sum / words.length - penalty;
}

function scoreFields(text: SearchText, typed: TypedWord): number {
  const { word, letters } = typed;
  const inBody =
    word.length >= MIN_BODY_LETTERS && countMissing(letters, text.bodyLetters) === 0 && text.body.includes(word);
  const found = inBody ? WEIGHTS.body : 0;
  // Most templates lack a letter of what is typed: no need to look into their words.
  if (countMissing(letters, text.letters) > (word.length < MIN_MISTYPED ? 0 : 1)) return found;
  const inShortcut = WEIGHTS.shortcut * scoreWord(text.shortcutWords, typed);
  const inTitle = WEIGHTS.title * scoreWord(text.titleWords, typed);
  const best = Math.max(found, inShortcut, inTitle);
  // Tags count least: they are asked only where they could still decide.
  return best > WEIGHTS.tags ? best : Math.max(best, WEIGHTS.tags * scoreWord(text.tagWords, typed));
}
