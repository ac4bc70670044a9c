import { markMatches } from '@/lib/templates/find/mark-matches';

import { markText } from './mark-text';

/** What was looked for is not found nearer than this to the start of a text: it is shown from there on. */
const LEAD = 60;
const CONTEXT = 24;

export interface MatchedTextProps {
  text: string;
  /** Words that were looked for; none where nothing was. */
  words: readonly string[];
  /** Words with a letter wrong or left out are marked too. */
  isLoose?: boolean;
}

/** A text in which what was looked for is marked. */
export function MatchedText({ text, words, isLoose = false }: MatchedTextProps) {
  if (words.length === 0) return text;
  const marks = markMatches(text, words, isLoose).map((stretch) => ({ ...stretch, kind: 'found' as const }));
  return markText(text, marks).map(({ start, text: piece, kind }) =>
    kind === null ? (
      piece
    ) : (
      <mark key={start} className="rounded-sm bg-warn-soft font-semibold text-ink">
        {piece}
      </mark>
    ),
  );
}

/** One line of a template's texts: the first of them that holds what was looked for, from where it stands. */
export function matchedLine(texts: readonly string[], words: readonly string[]): string {
  const lines = texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim());
  for (const line of words.length === 0 ? [] : lines) {
    const starts = markMatches(line, words, false).map(({ start }) => start);
    if (starts.length === 0) continue;
    const first = Math.min(...starts);
    return first < LEAD ? line : `… ${line.slice(line.lastIndexOf(' ', first - CONTEXT) + 1)}`;
  }
  return lines[0] ?? '';
}
