import { describeElement, type Wording } from './describe-element';
import { describeText } from './describe-value';

/** More than any post has; a report must fit into a message. */
const MOST_ELEMENTS = 700;
const MOST_LINES = 350;
const DEEPEST = 60;

/** Nothing of the page's structure, or not the page's. */
const SKIPPED = 'script, style, noscript, template, link, meta, [data-jackdaw]';
/** Their inside is a drawing. */
const CLOSED = 'svg, canvas, iframe, video, audio, picture > source';

export interface Tree {
  lines: string[];
  /** Elements left out. */
  left: number;
}

/** The elements of `root`, one line each; equal neighbours once with their number, wrappers without anything on one line. */
export function describeTree(root: Element, wording: Wording): Tree {
  const count = { elements: 0, left: 0 };
  const describe = (element: Element, depth: number): string[] => {
    count.elements += 1;
    if (count.elements > MOST_ELEMENTS || depth > DEEPEST) {
      count.left += 1 + element.querySelectorAll('*').length;
      return [];
    }
    const own = [describeElement(element, wording), ...describeOwnText(element)].join(' ');
    if (element.matches(CLOSED)) return [own];
    return join(own, fold(childrenOf(element).map((child) => describe(child, depth + 1))));
  };
  const lines = describe(root, 0);
  return { lines: lines.slice(0, MOST_LINES), left: count.left + Math.max(lines.length - MOST_LINES, 0) };
}

/** Open shadow roots draw what the element shows: Reddit's and YouTube's parts stand in them. */
function childrenOf(element: Element): Element[] {
  const drawn = [...(element.shadowRoot?.children ?? [])];
  return [...drawn, ...element.children].filter((child) => !child.matches(SKIPPED));
}

function describeOwnText(element: Element): string[] {
  const text = [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '');
  return text.join('').trim() === '' ? [] : [describeText(text.join(' '))];
}

function join(own: string, below: readonly string[]): string[] {
  const [first, ...rest] = below;
  if (first === undefined) return [own];
  const isOnlyChild = rest.every((line) => line.startsWith(' '));
  const isBare = /^[a-z-]+(?: > [a-z-]+)*$/.test(own) && !own.startsWith('×');
  if (isBare && isOnlyChild && !/^\d+ ×/.test(first)) return [`${own} > ${first}`, ...rest];
  return [own, ...below.map((line) => `  ${line}`)];
}

/** Equal neighbours become one with a number before it. */
function fold(parts: readonly (readonly string[])[]): string[] {
  const folded: { lines: readonly string[]; times: number }[] = [];
  for (const lines of parts) {
    const last = folded.at(-1);
    if (last !== undefined && last.lines.join('\n') === lines.join('\n')) last.times += 1;
    else folded.push({ lines, times: 1 });
  }
  return folded.flatMap(({ lines: [first, ...rest], times }) => {
    if (first === undefined) return [];
    return times === 1 ? [first, ...rest] : [`${times} × ${first}`, ...rest];
  });
}
