import { peek, type Scanner } from './scanner';

/** `{if …}`, `{else if …}`, `{else}`, `{end}`. */
export interface BlockTag {
  word: 'if' | 'else-if' | 'else' | 'end';
  /** As written; alone on its line, with the spaces around it and the line's end. */
  raw: string;
  /** What is asked, behind "if". */
  condition: string;
}

const INLINE = /\{([^{}|\n]*)\}/y;
const OWN_LINE = /[ \t]*\{([^{}|\n]*)\}[ \t]*(?:\r?\n|$)/y;
const BLANKS_BEFORE_BRACE = /[ \t]*\{/y;

/**
 * The block tag at the position, null where there is none. A tag alone on its line takes the line with it: no empty line stays
 * behind in the result.
 */
export function peekBlockTag(scanner: Scanner): BlockTag | null {
  const own = isAtLineStart(scanner) && peek(scanner, BLANKS_BEFORE_BRACE) !== null ? peek(scanner, OWN_LINE) : null;
  const match = own ?? (scanner.source[scanner.position] === '{' ? peek(scanner, INLINE) : null);
  return match === null ? null : readWords(match[0], match[1]?.trim() ?? '');
}

/** Does a line begin here that holds nothing but a block tag? */
export function isBlockTagAhead(scanner: Scanner): boolean {
  return peekBlockTag(scanner) !== null;
}

function isAtLineStart({ source, position }: Scanner): boolean {
  return position === 0 || source[position - 1] === '\n';
}

function readWords(raw: string, content: string): BlockTag | null {
  if (content === 'end' || content === 'else') return { word: content, raw, condition: '' };
  const [first, second] = content.split(/\s+/, 2);
  if (first === 'if') return { word: 'if', raw, condition: content.slice('if'.length) };
  if (first !== 'else' || second !== 'if') return null;
  return { word: 'else-if', raw, condition: content.slice('else'.length).trimStart().slice('if'.length) };
}
