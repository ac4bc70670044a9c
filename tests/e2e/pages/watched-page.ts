import type { Page } from 'puppeteer-core';

/**
 * The first script of a page that wants to know what happens to it, as one that looks for extensions would: it sees every
 * change of the document, every message, and every listener, element and shadow root made by scripts of its own world.
 */
const WATCH = `<script>(() => {
  const seen = { changes: 0, messages: 0, listeners: 0, elements: 0, roots: 0 };
  Object.defineProperty(window, 'seenByPage', { value: seen });
  new MutationObserver((records) => { seen.changes += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.addEventListener('message', () => { seen.messages += 1; });
  const count = (proto, name, what) => {
    const original = proto[name];
    proto[name] = function (...args) { seen[what] += 1; return original.apply(this, args); };
  };
  count(EventTarget.prototype, 'addEventListener', 'listeners');
  count(Document.prototype, 'createElement', 'elements');
  count(Element.prototype, 'attachShadow', 'roots');
})();</script>`;

/** The page with that script before anything else in it. */
export function watched(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}${WATCH}`);
}

export interface PageSight {
  changes: number;
  messages: number;
  listeners: number;
  elements: number;
  roots: number;
  /** How many elements there are, also in open shadow roots' hosts. */
  count: number;
  styleSheets: number;
  focused: string;
  scrolled: number;
  html: string;
}

/** What the page knows of itself now. */
export function readSight(page: Page): Promise<PageSight> {
  return page.evaluate(() => ({
    ...(Reflect.get(window, 'seenByPage') as {
      changes: number;
      messages: number;
      listeners: number;
      elements: number;
      roots: number;
    }),
    count: document.querySelectorAll('*').length,
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    focused: document.activeElement?.tagName ?? '',
    scrolled: window.scrollY,
    html: document.documentElement.outerHTML,
  }));
}
