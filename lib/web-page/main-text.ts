/** Where pages put their main text, most telling first. */
const MAIN_SELECTORS = ['[itemprop="articleBody"]', 'article', '[role="article"]', 'main', '[role="main"]', '#content'];

/** Parts that are never main text. */
const SKIPPED_TAGS = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'BUTTON',
  'SELECT',
  'TEXTAREA',
  'IFRAME',
  'OBJECT',
  'DIALOG',
  'FIGCAPTION',
]);
const SKIPPED_ROLES = new Set(['navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'banner', 'menu']);
const BLOCK_TAGS = new Set(
  'P DIV LI UL OL DL DT DD BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 SECTION ARTICLE MAIN HEADER TABLE TR FIGURE HR'.split(' '),
);

/** Less than this is a teaser or a cookie notice, not what the person came to keep. */
const MIN_CHARS = 140;
/** Elements looked at before giving up: a page of this size is an application, not a text. */
const MAX_ELEMENTS = 20_000;

/**
 * The page's main text with line breaks, at most `limit` characters, or null where it could not be told apart.
 * Several articles (a list of posts) are no one's main text unless one of them clearly outweighs the rest.
 */
export function readMainText(document: Document, limit: number): string | null {
  for (const selector of MAIN_SELECTORS) {
    const candidates = [...document.querySelectorAll(selector)].filter(isShown).slice(0, 50);
    const text = findHeaviest(candidates.map((element) => collectText(element, limit)));
    if (text !== null) return text;
  }
  const densest = findDensest(document);
  return densest === null ? null : findHeaviest([collectText(densest, limit)]);
}

/** The longest text, if it is long enough and no other comes near it; a text inside another is the same text. */
function findHeaviest(texts: readonly string[]): string | null {
  const [longest = '', ...others] = texts.toSorted((a, b) => b.length - a.length);
  const second = others.find((other) => !longest.includes(other)) ?? '';
  return longest.length >= MIN_CHARS && longest.length >= 2 * second.length ? longest : null;
}

/** The element whose own paragraphs hold the most text, if no other comes near it: pages without landmarks. */
function findDensest(document: Document): Element | null {
  const weights = new Map<Element, number>();
  for (const paragraph of [...document.querySelectorAll('p, blockquote, pre, li')].slice(0, MAX_ELEMENTS)) {
    const parent = paragraph.parentElement;
    if (parent === null || !isShown(parent)) continue;
    const links = [...paragraph.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
    weights.set(parent, (weights.get(parent) ?? 0) + Math.max(0, lengthOf(paragraph) - 2 * links));
  }
  const [best, second] = [...weights].toSorted(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= 2 * (second?.[1] ?? 0) ? best[0] : null;
}

function isShown(element: Element): boolean {
  return element.closest('[hidden], [aria-hidden="true"], nav, aside, footer, form, dialog, template') === null;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/** Iterative, because a hostile page can nest deeper than a call stack. */
function collectText(root: Element, limit: number): string {
  const parts: string[] = [];
  let length = 0;
  const stack: (Node | '\n')[] = [root];
  for (let steps = 0; stack.length > 0 && length <= limit && steps < 4 * MAX_ELEMENTS; steps += 1) {
    const next = stack.pop();
    if (next === '\n') parts.push('\n');
    else if (next?.nodeType === 3) {
      const text = next.nodeValue ?? '';
      parts.push(text.replace(/\s+/g, ' '));
      length += text.length;
    } else if (next?.nodeType === 1) expand(next as Element, root, stack);
  }
  return tidy(parts.join('')).slice(0, limit);
}

function expand(element: Element, root: Element, stack: (Node | '\n')[]): void {
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') stack.push('\n');
  if (element !== root && isSkipped(element)) return;
  const isBlock = BLOCK_TAGS.has(tag);
  if (isBlock) stack.push('\n');
  for (let child = element.lastChild; child !== null; child = child.previousSibling) stack.push(child);
  if (isBlock) stack.push('\n');
}

function isSkipped(element: Element): boolean {
  return (
    SKIPPED_TAGS.has(element.tagName.toUpperCase()) ||
    SKIPPED_ROLES.has(element.getAttribute('role') ?? '') ||
    // Readers' comments stand inside the article on many blogs.
    /^(?:comments?|respond|discussion)$/i.test(element.id) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
