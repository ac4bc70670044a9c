import { type Prepared, prepare, single } from 'fuzzysort';

import type { Template } from '@/lib/domain/template';
import { fold } from '@/lib/text/fold';

/** A template's words as they are compared with what is typed. */
export interface SearchText {
  shortcut: string;
  foldedShortcut: string;
  shortcutTarget: Prepared;
  titleTarget: Prepared;
  /** Of tags and folder. */
  tagsTarget: Prepared;
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

/** 1 is exact, 0.5 good; below it letters are strewn about and the match is by chance. */
const GOOD = 0.5;
const WEIGHTS = { shortcut: 1, title: 0.85, body: 0.5, tags: 0.4 } as const;
/** One letter stands in every body. */
const MIN_BODY_LETTERS = 2;

/** Steps that no fit makes up for: it moves a score by 1 at most, by -6 where nothing is meant for the place. */
const EXACT_SHORTCUT = 300;
const SAME_LETTERS = 200;
const FOLDED_SHORTCUT = 100;
/** Outweighed by what is not meant for the place. */
const SHORTCUT_START = 1;

export function buildSearchText({ shortcut, title, body, toneVariants, tags, folder }: SearchedParts): SearchText {
  const folded = fold(shortcut ?? '');
  return {
    shortcut: shortcut ?? '',
    foldedShortcut: folded,
    shortcutTarget: prepare(folded),
    titleTarget: prepare(fold(title)),
    tagsTarget: prepare(fold([...tags, folder].join(' '))),
    body: fold([body, ...toneVariants.map((variant) => variant.body)].join('\n')),
  };
}

type SearchedParts = Pick<Template, 'shortcut' | 'title' | 'body' | 'toneVariants' | 'tags' | 'folder'>;

export function buildTypedText(typed: string, penalty: number): TypedText {
  const folded = fold(typed.trim());
  return { raw: typed.trim(), folded, words: folded.split(/\s+/u).filter((word) => word !== ''), penalty };
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
    const best = scoreWord(text, word);
    if (best === 0) return null;
    sum += best;
  }
  const start = text.foldedShortcut.startsWith(folded) ? SHORTCUT_START : 0;
  return start + sum / words.length - penalty;
}

function scoreWord(text: SearchText, word: string): number {
  const shortcut = WEIGHTS.shortcut * scoreField(text.shortcutTarget, word);
  const title = WEIGHTS.title * scoreField(text.titleTarget, word);
  const body = word.length >= MIN_BODY_LETTERS && text.body.includes(word) ? WEIGHTS.body : 0;
  const found = Math.max(shortcut, title, body);
  // Tags count least: they are asked only where they could still decide.
  return found > WEIGHTS.tags ? found : Math.max(found, WEIGHTS.tags * scoreField(text.tagsTarget, word));
}

function scoreField(target: Prepared, word: string): number {
  const score = single(word, target)?.score ?? 0;
  return score < GOOD ? 0 : score;
}
