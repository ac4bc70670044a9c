import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { findPostInView, findPostOfPage } from '@/lib/overlay/find-requested-post';
import type { OverlayPage } from '@/lib/overlay/overlay-page';

import { describeTree } from './describe-tree';
import { collectHandles, type Handles } from './handles';
import type { PageShape, PageShapeAnswer } from './page-shape';
import { LANGUAGES } from './vocabulary';

/** Where a page's content stands, best first; for pages on which no post is found. */
const CONTENT = ['main', '[role="main"]', '[role="feed"]', 'body'];
/** What adapters call fields and rules; anything else is not told. */
const OWN_NAME = /^[A-Za-z][\w.-]{0,59}$/;

/**
 * The shape of the post in view, or of the page's content where the adapter finds no post. Reads only, throws nothing: that an
 * adapter breaks on the page is what it may be asked for.
 */
export function describePage(adapter: NetworkAdapter, page: OverlayPage): PageShapeAnswer {
  try {
    const url = new URL(page.document.URL);
    return describe(adapter, { url, kind: adapter.pageOf(url), document: page.document }, page);
  } catch {
    // The adapter's error is told when the person captures; its stack could hold words of the page.
    return { ok: false, code: 'unexpected' };
  }
}

function describe(adapter: NetworkAdapter, context: PageContext, page: OverlayPage): PageShape {
  const handles = collectHandles(adapter.selectorModules ?? []);
  const find = context.kind === 'post' ? findPostOfPage : findPostInView;
  const posts = [...adapter.findPosts(context.document, context)];
  const post = find(adapter, page, context) ?? posts[0] ?? null;
  const root = post ?? findContent(context.document);
  const reading = post === null ? { missing: [], rules: {} } : adapter.readPost(post, context);
  const { found, notFound } = countMatches(root, handles);
  return {
    ok: true,
    place: context.kind,
    of: post === null ? 'page' : 'post',
    posts: posts.length,
    lang: readLanguage(context.document),
    missing: reading.missing.filter((name) => OWN_NAME.test(name)),
    rules: Object.fromEntries(
      Object.entries(reading.rules).filter((names) => names.every((name) => OWN_NAME.test(name))),
    ),
    found,
    notFound,
    ...describeTree(root, { handles, base: context.url }),
  };
}

function findContent(document: Document): Element {
  for (const selector of CONTENT) {
    const element = document.querySelector(selector);
    if (element !== null) return element;
  }
  return document.documentElement;
}

function readLanguage({ documentElement }: Document): string | null {
  const language = documentElement.lang.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.has(language) ? language : null;
}

function countMatches(root: Element, { selectors }: Handles): Pick<PageShape, 'found' | 'notFound'> {
  const found: Record<string, number> = {};
  const notFound: string[] = [];
  for (const [name, selector] of selectors) {
    const count = countOf(root, selector);
    if (count === null) continue;
    if (count === 0) notFound.push(name);
    else found[name] = count;
  }
  return { found, notFound };
}

/** null: no selector, though it stands among them (the drawing of an icon, a word). */
function countOf(root: Element, selector: string): number | null {
  try {
    return root.querySelectorAll(selector).length + (root.matches(selector) ? 1 : 0);
  } catch {
    // "is not a valid selector".
    return null;
  }
}
