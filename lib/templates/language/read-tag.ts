import { addProblem, brokenFrom, peek, type Scanner } from './scanner';
import type { BrokenNode, CaretNode, FieldNode, FieldQuestion, PartialNode } from './template-node';

const PLAIN = /[^{}\\]*/y;
const CARET = /\{[ \t]*cursor[ \t]*(?=[:}])/y;
const ESCAPED = /\\([{}|/:\\])/g;

type TagNode = FieldNode | PartialNode | CaretNode;

/** `{?…}`, `{>…}` or `{cursor…}` at the position: tags that hold plain text; null where none stands. */
export function readTag(scanner: Scanner): TagNode | BrokenNode | null {
  const start = scanner.position;
  const caret = peek(scanner, CARET);
  const sign = scanner.source.charAt(start + 1);
  if (caret === null && sign !== '?' && sign !== '>') return null;
  scanner.position += caret === null ? 2 : caret[0].length;
  const content = readContent(scanner);
  const close = scanner.source[scanner.position];
  if (close !== '}') {
    const end = scanner.position;
    addProblem(scanner, close === '{' ? 'brace-in-tag' : 'unclosed-brace', { start, end });
    return brokenFrom(scanner, start);
  }
  scanner.position += 1;
  const span = { start, end: scanner.position, raw: scanner.source.slice(start, scanner.position) };
  if (caret !== null) return { kind: 'caret', ...span, selected: unescape(content.slice(1)).trim() };
  if (content.trim() === '') return emptyTag(scanner, start);
  if (sign === '>') return { kind: 'partial', ...span, shortcut: unescape(content).trim() };
  const { label, asks } = parseField(content);
  return label === '' ? emptyTag(scanner, start) : { kind: 'field', ...span, label, asks };
}

/** Up to the next brace that has no backslash before it. */
function readContent(scanner: Scanner): string {
  const { source, position: start } = scanner;
  for (;;) {
    scanner.position += peek(scanner, PLAIN)?.[0].length ?? 0;
    if (source[scanner.position] !== '\\') return source.slice(start, scanner.position);
    scanner.position = Math.min(scanner.position + 2, source.length);
  }
}

function emptyTag(scanner: Scanner, start: number): BrokenNode {
  addProblem(scanner, 'empty-braces', { start, end: scanner.position });
  return brokenFrom(scanner, start);
}

/** "Order number", "Delivery: today/tomorrow", "Deadline: date long", "Sum: text", "Signature: Ana". */
function parseField(content: string): { label: string; asks: FieldQuestion | null } {
  const [label = '', ...rest] = splitAt(content, ':');
  const question = rest.join(':');
  return { label: unescape(label).trim(), asks: question.trim() === '' ? null : parseQuestion(question) };
}

function parseQuestion(question: string): FieldQuestion {
  const [word = '', format = null, ...more] = question.trim().split(/\s+/, 3);
  if (word === 'date' && more.length === 0) return { kind: 'date', options: [], suggestion: null, format };
  const parts = splitAt(question, splitAt(question, '|').length > 1 ? '|' : '/');
  const options = [...new Set(parts.map((part) => unescape(part).trim()))].filter((part) => part !== '');
  if (parts.length > 1 && options.length > 0) return { kind: 'choice', options, suggestion: null, format: null };
  const suggestion = question.trim() === 'text' ? null : (options[0] ?? null);
  return { kind: 'text', options: [], suggestion, format: null };
}

/** Split at each `separator` that has no backslash before it. */
function splitAt(text: string, separator: string): string[] {
  const parts = [''];
  for (const [piece] of text.matchAll(/\\[\s\S]|[\s\S]/g)) {
    if (piece === separator) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${piece}`);
  }
  return parts;
}

function unescape(text: string): string {
  return text.replaceAll(ESCAPED, '$1');
}
