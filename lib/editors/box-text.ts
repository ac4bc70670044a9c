export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

interface Segment {
  readonly text: string;
  /** Where the caret stands before the first character. */
  readonly start: DomPoint;
}

/** The text of an editing host, with line breaks as "\n", and the place of each of its characters in the document. */
export interface BoxText {
  readonly text: string;
  /** Where the caret stands before the character at `offset`; after the last one from `text.length` on. */
  pointAt(offset: number): DomPoint;
  /** The offset of a place inside the host. */
  offsetOf(point: DomPoint): number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION UL'.split(' '),
);
const INVISIBLE = /[\u200b\u2060\ufeff]/g;

/** Reads what a person sees written in `host`. Pictures count as their alternative text: networks draw emoji that way. */
export function readBoxText(host: HTMLElement): BoxText {
  const walk: Walk = { segments: [], end: { node: host, offset: 0 }, hasLine: false, isBreakDue: false };
  readChildren(host, walk);
  const { segments } = walk;
  return {
    text: segments.map(({ text }) => text).join(''),
    pointAt: (offset) => pointAt(segments, walk.end, offset),
    offsetOf: (point) => offsetOf(host, walk, point),
  };
}

interface Walk {
  readonly segments: Segment[];
  /** Where the last line so far ends. */
  end: DomPoint;
  /** A line, even an empty one, has been read. */
  hasLine: boolean;
  /** What comes next stands on a new line. */
  isBreakDue: boolean;
}

function readChildren(parent: Node, walk: Walk): void {
  for (const [index, child] of [...parent.childNodes].entries()) {
    if (child.nodeType === Node.TEXT_NODE) readTextNode(child, walk);
    else if (child.nodeName === 'BR') readBreak(child, { node: parent, offset: index }, walk);
    else if (child.nodeName === 'IMG') readPicture(child, { node: parent, offset: index }, walk);
    else if (BLOCKS.has(child.nodeName)) readBlock(child, walk);
    else readChildren(child, walk);
  }
}

function readTextNode(node: Node, walk: Walk): void {
  const text = node.nodeValue ?? '';
  if (text.replace(INVISIBLE, '') === '') return;
  startLine(walk);
  walk.segments.push({ text, start: { node, offset: 0 } });
  walk.end = { node, offset: text.length };
}

function readPicture(node: Node, start: DomPoint, walk: Walk): void {
  const text = 'alt' in node && typeof node.alt === 'string' ? node.alt : '';
  if (text === '') return;
  startLine(walk);
  walk.segments.push({ text, start });
  walk.end = { node: start.node, offset: start.offset + 1 };
}

/** The last break of a block only holds its line open; every other one begins a new line. */
function readBreak(node: Node, start: DomPoint, walk: Walk): void {
  startLine(walk);
  if (isLastOfLine(node)) {
    if (walk.segments.at(-1)?.text === '\n' || walk.segments.length === 0) walk.end = start;
    return;
  }
  walk.segments.push({ text: '\n', start });
  walk.end = { node: start.node, offset: start.offset + 1 };
}

function isLastOfLine(node: Node): boolean {
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    if (BLOCKS.has(next.nodeName)) return true;
    if (next.nodeType !== Node.TEXT_NODE || (next.nodeValue ?? '') !== '') return false;
  }
  return true;
}

function readBlock(block: Node, walk: Walk): void {
  walk.isBreakDue = walk.hasLine;
  if (block.firstChild === null) {
    startLine(walk);
    walk.end = { node: block, offset: 0 };
  }
  readChildren(block, walk);
  walk.isBreakDue = walk.hasLine;
}

function startLine(walk: Walk): void {
  if (walk.isBreakDue) walk.segments.push({ text: '\n', start: walk.end });
  walk.isBreakDue = false;
  walk.hasLine = true;
}

function pointAt(segments: readonly Segment[], end: DomPoint, offset: number): DomPoint {
  let before = 0;
  for (const { text, start } of segments) {
    const inside = offset - before;
    if (inside < text.length) {
      const isText = start.node.nodeType === Node.TEXT_NODE;
      return isText && inside > 0 ? { node: start.node, offset: start.offset + inside } : start;
    }
    before += text.length;
  }
  return end;
}

/** A segment lies before the place when the one after it begins before it, too. */
function offsetOf(host: HTMLElement, { segments, end }: Walk, point: DomPoint): number {
  const upTo = host.ownerDocument.createRange();
  upTo.setStart(host, 0);
  upTo.setEnd(point.node, point.offset);
  let total = 0;
  for (const [index, { text, start }] of segments.entries()) {
    if (start.node === point.node && start.node.nodeType === Node.TEXT_NODE) {
      return total + Math.min(point.offset, text.length);
    }
    const next = segments[index + 1]?.start ?? end;
    if (!upTo.isPointInRange(next.node, next.offset)) break;
    total += text.length;
  }
  return total;
}
