import { parseSync } from 'vite';

import type { SourceFile } from './source-tree';

export interface FunctionLength {
  /** File and name: `lib/a.ts createThing`. */
  name: string;
  /** Lines of its own: those of named functions inside are counted for themselves, as methods of a class are. */
  lines: number;
}

interface Found {
  name: string | null;
  start: number;
  end: number;
  inner: Found[];
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Every function of a file that has a name of its own; callbacks without one belong to what holds them. */
export function measureFunctions({ path, text }: SourceFile): FunctionLength[] {
  const top: Found = { name: null, start: 0, end: 0, inner: [] };
  collect(parseSync(path, text).program, null, top);
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  const span = ({ start, end }: Found): number => lineOf(end) - lineOf(start) + 1;
  return flatten(top).map((found) => {
    const inner = found.inner.reduce((total, one) => total + span(one), 0);
    return { name: `${path} ${found.name ?? ''}`, lines: span(found) - inner };
  });
}

function flatten({ inner }: Found): Found[] {
  return inner.flatMap((found) => [found, ...flatten(found)]);
}

type Node = Readonly<Record<string, unknown>> & { type: string; start: number; end: number };

function collect(value: unknown, parent: Node | null, around: Found): void {
  if (Array.isArray(value)) {
    for (const part of value) collect(part, parent, around);
    return;
  }
  if (!isNode(value)) return;
  const name = FUNCTIONS.has(value.type)
    ? (nameOf(value['id']) ?? nameOf(parent?.['id']) ?? nameOf(parent?.['key']))
    : null;
  let holder = around;
  if (name !== null) {
    holder = { name, start: value.start, end: value.end, inner: [] };
    around.inner.push(holder);
  }
  for (const part of Object.values(value)) collect(part, value, holder);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function nameOf(id: unknown): string | null {
  return isNode(id) && typeof id['name'] === 'string' ? id['name'] : null;
}
