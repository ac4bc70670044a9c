import { joinPieces, writeCaret, writePartial, writeVariants, type SourcePiece } from './source-pieces';
import { keepUntranslated, type Translated, type TranslatedPart } from './translated';

const PLACEHOLDER = /\{\{#cursor\}\}([^{}]*)\{\{\/cursor\}\}|\{\{\{?[\s\S]*?\}\}\}?/g;
const RANDOM = /^(?:random|choice)((?:\s+(?:"[^"]*"|'[^']*'))+)$/;
const QUOTED = /"([^"]*)"|'([^']*)'/g;
const PARTIAL = /^>\s*([\p{L}\p{N}_-]+)$/u;

/** `to` is the person addressed, `from` the one who writes. */
const VARIABLES: Readonly<Record<string, { source: string; isExact: boolean }>> = {
  'to.first_name': { source: '{first_name}', isExact: true },
  'to.name': { source: '{name}', isExact: true },
  'from.name': { source: '{manager}', isExact: true },
  'from.first_name': { source: '{manager}', isExact: false },
};

/**
 * A template of Briskine (Handlebars-like): names, `{{cursor}}`, `{{random "a" "b"}}` and `{{> partial}}` become ours; all
 * else in double braces stays as it is. Single braces are plain text there.
 */
export function translateBriskine(text: string): Translated {
  const pieces: SourcePiece[] = [];
  const problems: Translated['problems'] = [];
  let position = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, selected] = match;
    pieces.push({ text: text.slice(position, match.index) });
    position = match.index + whole.length;
    const { piece, problem }: TranslatedPart =
      selected === undefined ? translatePlaceholder(whole) : { piece: { source: writeCaret(selected) } };
    pieces.push(piece);
    if (problem !== undefined) problems.push({ code: problem, found: whole });
  }
  pieces.push({ text: text.slice(position) });
  return { body: joinPieces(pieces.filter((piece) => !('text' in piece) || piece.text !== '')), problems };
}

function translatePlaceholder(whole: string): TranslatedPart {
  const content = whole.replaceAll(/^\{+|\}+$/g, '').trim();
  const variable = VARIABLES[content];
  if (variable !== undefined) {
    const { source, isExact } = variable;
    return isExact ? { piece: { source } } : { piece: { source }, problem: 'approximated' };
  }
  if (content === 'cursor') return { piece: { source: writeCaret() } };
  const partial = PARTIAL.exec(content)?.[1];
  if (partial !== undefined) return { piece: { source: writePartial(partial) } };
  const options = [...(RANDOM.exec(content)?.[1] ?? '').matchAll(QUOTED)].map(([, one, two]) => one ?? two ?? '');
  const variants = options.length > 1 ? writeVariants(options) : null;
  return variants === null ? keepUntranslated(whole) : { piece: { source: variants } };
}
