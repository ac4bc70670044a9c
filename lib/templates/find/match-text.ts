import type { Template } from '@/lib/domain/template';
import { fold } from '@/lib/text/fold';

import { buildWordField, scoreWord, splitWords, type WordField } from './match-words';

/** A template's words as they are compared with what is typed. */
export interface SearchText {
  shortcut: string;
  foldedShortcut: string;
  shortcutWords: WordField;
  titleWords: WordField;
  /** Of tags and folder. */
  tagWords: WordField;
  body: string;
}

/** What is typed, read as one layout of the keyboard writes it. */
export interface TypedText {
  raw: string;
  folded: string;
  words: string[];
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
  return {
    shortcut: shortcut ?? '',
    foldedShortcut,
    shortcutWords: buildWordField(foldedShortcut),
    titleWords: buildWordField(fold(title)),
    tagWords: buildWordField(fold([...tags, folder].join(' '))),
    body: fold([body, ...toneVariants.map((variant) => variant.body)].join('\n')),
  };
}

export function buildTypedText(typed: string, penalty: number): TypedText {
  const raw = typed.trim();
  const folded = fold(raw);
  const words = splitWords(folded);
  // Signs and emoji stand in texts only, and are searched as they are.
  return { raw, folded, words: words.length > 0 || folded === '' ? words : [folded], penalty };
}

/** How well the text matches: each word somewhere, the best field counting. null: it does not. */
export function scoreText(text: SearchText, typed: TypedText): number | null {
  const { raw, folded, words, penalty } = typed;
  if (text.shortcut !== '') {
    if (text.shortcut === raw) return EXACT_SHORTCUT - penalty;
    if (text.shortcut.toLowerCase() === raw.toLowerCase()) return SAME_LETTERS - penalty;
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

function scoreFields({ shortcutWords, titleWords, tagWords, body }: SearchText, word: string): number {
  const inShortcut = WEIGHTS.shortcut * scoreWord(shortcutWords, word);
  const inTitle = WEIGHTS.title * scoreWord(titleWords, word);
  const inBody = word.length >= MIN_BODY_LETTERS && body.includes(word) ? WEIGHTS.body : 0;
  const found = Math.max(inShortcut, inTitle, inBody);
  // Tags count least: they are asked only where they could still decide.
  return found > WEIGHTS.tags ? found : Math.max(found, WEIGHTS.tags * scoreWord(tagWords, word));
}
