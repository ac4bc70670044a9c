const BLOCKS = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'H4',
  'SECTION',
  'ARTICLE',
]);
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'BUTTON', 'TEXTAREA', 'SELECT']);

/**
 * Text of an element as a person reads it: `br` and blocks break lines, emoji images give their alt, scripts and buttons
 * give nothing. Works on detached nodes (no layout), so hidden "show more" rests are included.
 * @param skip selector of parts inside that are not text of this element (meta rows, quoted posts)
 * @param emojiAttribute attribute in which drawn emoji that are no images keep their character
 */
export function readText(element: Element | null, skip?: string, emojiAttribute?: string): string {
  if (element === null) return '';
  const parts: string[] = [];
  collect(element, { skip, emojiAttribute }, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Reading {
  skip: string | undefined;
  emojiAttribute: string | undefined;
}

function collect(node: Node, how: Reading, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (child.nodeType === 1) collectElement(child as Element, how, parts);
  }
}

function collectElement(element: Element, how: Reading, parts: string[]): void {
  const tag = element.tagName.toUpperCase();
  if (SILENT.has(tag) || (how.skip !== undefined && element.matches(how.skip))) return;
  const emoji = how.emojiAttribute === undefined ? null : element.getAttribute(how.emojiAttribute);
  if (emoji !== null) {
    parts.push(emoji);
    return;
  }
  if (tag === 'BR') {
    parts.push('\n');
    return;
  }
  if (tag === 'IMG') {
    parts.push(element.getAttribute('alt') ?? '');
    return;
  }
  const isBlock = BLOCKS.has(tag);
  if (isBlock) breakLine(parts);
  collect(element, how, parts);
  if (isBlock) breakLine(parts);
}

function breakLine(parts: string[]): void {
  const last = parts.at(-1);
  if (last !== undefined && !last.endsWith('\n')) parts.push('\n');
}
