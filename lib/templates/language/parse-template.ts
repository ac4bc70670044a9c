import { peekBlockTag, type BlockTag } from './block-tag';
import { isConditionFault, parseCondition } from './parse-condition';
import { readTag } from './read-tag';
import { readText } from './read-text';
import { addProblem, brokenFrom, createScanner, peek, type Scanner } from './scanner';
import type { ConditionBranch, ParsedTemplate, TemplateNode, TextNode } from './template-node';
import { parseReference } from './variable-names';

/** Deeper than any person writes; keeps reading, filling in and printing within the stack. */
export const MAX_DEPTH = 32;

const FORMS = /\{[ \t]*(formal|gender)[ \t]*:/y;
const NOT_A_NAME = /\\(?=[\p{L}_])/uy;

interface Place {
  depth: number;
  /** "|" and "}" end the text here. */
  isInBraces: boolean;
  /** `{else}` and `{end}` end the text here. */
  isInCondition: boolean;
}

/**
 * Reads a template (grammar: GRAMMAR.md). Never throws and takes time in proportion to the text: what can't be read stays in
 * the tree as it is written and is named in `problems`.
 * @param ownVariables names of the clients' own variables; those with "_" in them are known anyway
 */
export function parseTemplate(source: string, ownVariables: readonly string[] = []): ParsedTemplate {
  const scanner = createScanner(source);
  const nodes = readNodes(scanner, { depth: 0, isInBraces: false, isInCondition: false });
  return { nodes, problems: scanner.problems, ownVariables };
}

function readNodes(scanner: Scanner, place: Place): TemplateNode[] {
  const nodes: TemplateNode[] = [];
  while (scanner.position < scanner.source.length) {
    const tag = peekBlockTag(scanner);
    const next = scanner.source[scanner.position];
    if (tag !== null) {
      if (tag.word !== 'if' && place.isInCondition) break;
      nodes.push(tag.word === 'if' ? readCondition(scanner, place) : readStray(scanner, tag));
    } else if (next === '{') nodes.push(readBraces(scanner, place));
    else if (place.isInBraces && (next === '|' || next === '}')) break;
    else nodes.push(readText(scanner, place.isInBraces));
  }
  return nodes;
}

function readStray(scanner: Scanner, tag: BlockTag): TemplateNode {
  const start = scanner.position;
  scanner.position += tag.raw.length;
  addProblem(scanner, 'stray-tag', { start, end: scanner.position }, '{if …}');
  return brokenFrom(scanner, start);
}

function readBraces(scanner: Scanner, place: Place): TemplateNode {
  if (place.depth >= MAX_DEPTH) return cutOff(scanner);
  const tag = readTag(scanner);
  if (tag !== null) return tag;
  const start = scanner.position;
  const forms = peek(scanner, FORMS);
  scanner.position += forms === null ? 1 : forms[0].length;
  const parts = readParts(scanner, place, forms === null);
  const end = scanner.position;
  if (parts === null) {
    // Past the cut nothing was looked at, so nothing can be said of braces that reach over it.
    if (!scanner.isCutOff) addProblem(scanner, 'unclosed-brace', { start, end });
    return brokenFrom(scanner, start);
  }
  if (forms === null) return buildGroup(scanner, start, parts);
  const by = forms[1] === 'gender' ? 'gender' : 'formal';
  if (parts.length === 2 || (by === 'gender' && parts.length === 3)) {
    return { kind: 'forms', by, prefix: forms[0].slice(1), start, end, parts };
  }
  addProblem(scanner, 'wrong-forms', { start, end }, by === 'gender' ? '{gender:…|…|…}' : '{formal:…|…}');
  return brokenFrom(scanner, start);
}

/** The parts between "|" up to and with "}"; null when the text ends first. */
function readParts(scanner: Scanner, place: Place, isGroup: boolean): TemplateNode[][] | null {
  const parts: TemplateNode[][] = [];
  const escape = isGroup ? readNameEscape(scanner) : [];
  for (;;) {
    const nodes = readNodes(scanner, { depth: place.depth + 1, isInBraces: true, isInCondition: false });
    parts.push(parts.length === 0 ? [...escape, ...nodes] : nodes);
    const stop = scanner.source[scanner.position];
    if (stop === undefined) return null;
    scanner.position += 1;
    if (stop === '}') return parts;
  }
}

/** `{\name|title}`: the word "name", not the variable. */
function readNameEscape(scanner: Scanner): TextNode[] {
  if (peek(scanner, NOT_A_NAME) === null) return [];
  const start = scanner.position;
  scanner.position += 1;
  return [{ kind: 'text', start, end: start + 1, raw: '\\', value: '' }];
}

function buildGroup(scanner: Scanner, start: number, parts: readonly TemplateNode[][]): TemplateNode {
  const end = scanner.position;
  const [first = []] = parts;
  const [only] = first;
  const head = first.length === 1 && only?.kind === 'text' && only.raw === only.value ? parseReference(only.raw) : null;
  if (parts.length > 1 || head !== null) return { kind: 'group', start, end, parts, head };
  const isEmpty = first.every((node) => node.kind === 'text' && node.raw.trim() === '');
  // `{{name}}`, as other programs write it.
  const inner = first.length === 1 && only?.kind === 'group' ? scanner.source.slice(only.start, only.end) : null;
  addProblem(scanner, isEmpty ? 'empty-braces' : 'single-option', { start, end }, inner ?? '\\{ \\}');
  return brokenFrom(scanner, start);
}

function readCondition(scanner: Scanner, place: Place): TemplateNode {
  if (place.depth >= MAX_DEPTH) return cutOff(scanner);
  const start = scanner.position;
  const branches: ConditionBranch[] = [];
  let tag = peekBlockTag(scanner);
  const firstEnd = start + (tag?.raw.length ?? 0);
  while (tag !== null && tag.word !== 'end') {
    if (branches.some(({ isElse }) => isElse)) {
      const at = scanner.position;
      addProblem(scanner, 'stray-tag', { start: at, end: at + tag.raw.length }, '{end}');
    }
    const header = readBranchTag(scanner, tag);
    branches.push({ ...header, nodes: readNodes(scanner, { ...place, depth: place.depth + 1, isInCondition: true }) });
    tag = peekBlockTag(scanner);
  }
  if (tag === null) {
    if (!scanner.isCutOff) addProblem(scanner, 'unclosed-condition', { start, end: firstEnd }, '{end}');
    return brokenFrom(scanner, start);
  }
  scanner.position += tag.raw.length;
  return { kind: 'condition', start, end: scanner.position, branches, close: tag.raw };
}

function readBranchTag(scanner: Scanner, tag: BlockTag): Omit<ConditionBranch, 'nodes'> {
  const start = scanner.position;
  scanner.position += tag.raw.length;
  const { raw } = tag;
  if (tag.word === 'else') return { raw, condition: null, isElse: true };
  const condition = parseCondition(tag.condition);
  if (!isConditionFault(condition)) return { raw, condition, isElse: false };
  addProblem(scanner, condition.code, { start, end: scanner.position }, condition.hint);
  return { raw, condition: null, isElse: false };
}

function cutOff(scanner: Scanner): TemplateNode {
  const start = scanner.position;
  scanner.position = scanner.source.length;
  addProblem(scanner, 'too-deep', { start, end: start + 1 }, String(MAX_DEPTH));
  scanner.isCutOff = true;
  return brokenFrom(scanner, start);
}
