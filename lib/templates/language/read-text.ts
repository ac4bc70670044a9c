import { isBlockTagAhead } from './block-tag';
import { addProblem, peek, type Scanner } from './scanner';
import type { TextNode } from './template-node';

const PLAIN = /[^{}|\\\n]+/y;
const BACKSLASHES = /\\+/y;

/**
 * Text up to the next brace (within braces also up to "|") or up to a line that holds a block tag only. Backslashes mean
 * something only right before such a character: each two are one, a single one makes the character text. Elsewhere they stand
 * for themselves, so that text without braces is never changed.
 */
export function readText(scanner: Scanner, isInBraces: boolean): TextNode {
  const { source } = scanner;
  const start = scanner.position;
  let value = '';
  while (scanner.position < source.length) {
    const next = source[scanner.position];
    if (next === '{' || (isInBraces && (next === '}' || next === '|'))) break;
    if (next === '\\') value += readBackslashes(scanner, isInBraces);
    else value += readPlain(scanner);
    if (next === '\n' && isBlockTagAhead(scanner)) break;
  }
  return { kind: 'text', start, end: scanner.position, raw: source.slice(start, scanner.position), value };
}

function readPlain(scanner: Scanner): string {
  const run = peek(scanner, PLAIN)?.[0] ?? scanner.source.charAt(scanner.position);
  const start = scanner.position;
  scanner.position += run.length;
  if (run === '}') addProblem(scanner, 'stray-brace', { start, end: scanner.position }, '\\}');
  return run;
}

function readBackslashes(scanner: Scanner, isInBraces: boolean): string {
  const run = peek(scanner, BACKSLASHES)?.[0] ?? '';
  scanner.position += run.length;
  const next = scanner.source.charAt(scanner.position);
  const isSpecial = next === '{' || next === '}' || (isInBraces && next === '|');
  if (!isSpecial) return run;
  const kept = '\\'.repeat(Math.floor(run.length / 2));
  if (run.length % 2 === 0) return kept;
  scanner.position += 1;
  return kept + next;
}
