import { isVariable, knownNames, parseReference } from '@/lib/templates/language/variable-names';

/** A part of another program's template: plain text, or source of our template language. */
export type SourcePiece = { text: string } | { source: string };

/** What a group may not begin with, for it would be another tag (lib/templates/language/GRAMMAR.md). */
const TAG_WORD = /^\\[\p{L}_]|^\s*(?:[?>]|(?:cursor|formal|gender)\s*[:}]?|if\s|else\b|end\s*$)/u;
const BUILT_IN = knownNames();

/** Our source of these pieces: in text, braces and what would escape a brace are escaped. */
export function joinPieces(pieces: readonly SourcePiece[]): string {
  const merged: SourcePiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && 'text' in last && 'text' in piece) merged.splice(-1, 1, { text: last.text + piece.text });
    else merged.push(piece);
  }
  return merged
    .map((piece, index) => {
      if ('source' in piece) return piece.source;
      return escapeBefore(piece.text, /(\\*)([{}])/g, index < merged.length - 1);
    })
    .join('');
}

/** `{a|b|c}`; null where it can't be written: a first option that would be a tag, or a name with spaces before it. */
export function writeVariants(options: readonly string[]): string | null {
  const [first = '', ...rest] = options.map((option) => escapeBefore(option, /(\\*)([{}|])/g, true));
  if (rest.length === 0 || TAG_WORD.test(first)) return null;
  const reference = parseReference(first);
  if (reference === null || !isVariable(reference, options.length, BUILT_IN)) return `{${[first, ...rest].join('|')}}`;
  return first === first.trimStart() ? `{${[`\\${first}`, ...rest].join('|')}}` : null;
}

/** `{?Label}`, with `: suggestion` or `: one/two`. */
export function writeField(label: string, options: readonly string[] = []): string {
  const question = options.map((option) => escapeTag(option)).join('/');
  return `{?${escapeTag(label)}${question === '' ? '' : `: ${question}`}}`;
}

/** `{?Label: date}`. */
export function writeDateField(label: string): string {
  return `{?${escapeTag(label)}: date}`;
}

/** `{cursor}`, with the text that is to be selected. */
export function writeCaret(selected = ''): string {
  return selected === '' ? '{cursor}' : `{cursor:${escapeTag(selected)}}`;
}

export function writePartial(shortcut: string): string {
  return `{>${escapeTag(shortcut)}}`;
}

function escapeTag(text: string): string {
  return text.trim().replaceAll(/[{}|/:\\]/g, String.raw`\$&`);
}

/** Backslashes right before a special sign are doubled and one is put there; so are those at the end, if anything follows. */
function escapeBefore(text: string, special: RegExp, isFollowed: boolean): string {
  const escaped = text.replaceAll(special, String.raw`$1$1\$2`);
  return isFollowed ? escaped.replace(/\\+$/, '$&$&') : escaped;
}
