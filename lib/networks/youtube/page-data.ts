import { type Fields, fieldsOf, parseJson } from '../shared/json-fields';

/** The fields at the end of a path of names. */
export function fieldsAt(value: unknown, ...path: string[]): Fields {
  return path.reduce((fields, name) => fieldsOf(fields[name]), fieldsOf(value));
}

/** Digits of a count, written as a number or as a text. */
export function digitsOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d+$/.test(text) ? text : null;
}

/**
 * The object a script of the page assigns to a global (`var name = {…};…`): cut out by its braces, because other statements
 * follow in the same script.
 */
export function findAssigned(document: Document, name: string): unknown {
  const start = new RegExp(`${name}(?:"\\])?\\s*=\\s*(?=\\{)`);
  for (const { textContent: text } of document.querySelectorAll('script:not([src])')) {
    const found = text.includes(name) ? start.exec(text) : null;
    if (found !== null) return parseJson(cutObject(text, found.index + found[0].length));
  }
  return null;
}

function cutObject(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return text.slice(from, at + 1);
    }
  }
  return '';
}

function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}
