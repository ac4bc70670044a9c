import { fold } from '@/lib/text/fold';

/** One word of the line, as typed and as it is compared. */
export interface LineWord {
  /** Where it stands in the line, punctuation around it left out. */
  start: number;
  end: number;
  /** Folded: lower case, without diacritics; "" for what stands in quotation marks. */
  word: string;
  /** As typed. */
  typed: string;
}

const PIECE = /"[^"]*"|«[^»]*»|„[^”“]*[”“]|\S+/gu;
const QUOTED = /^["«„]/u;
/** Of a word in a sentence. Signs that begin a tag or a name stay. */
const AROUND = /^[([{]+|[)\]},;!?]+$/gu;

/** Words between blanks; what stands in quotation marks is one word that means nothing but itself. */
export function wordsOfLine(line: string): LineWord[] {
  const words: LineWord[] = [];
  for (const match of line.matchAll(PIECE)) {
    const typed = match[0].replaceAll(AROUND, '');
    if (typed === '') continue;
    const start = match.index + match[0].indexOf(typed);
    words.push({ start, end: start + typed.length, typed, word: QUOTED.test(typed) ? '' : fold(typed) });
  }
  return words;
}
