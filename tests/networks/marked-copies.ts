import { JSDOM } from 'jsdom';
import { expect } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { parseCount } from '@/lib/text/parse-count';

import { type FixturePage, parsePage } from './parse-page';

/** Damaged copies of a page in which every post is marked, so that it is known again even when it lost its id. */

const MARK = 'jackdaw-mark';

type Change = (document: Document) => void;

/** The page as it is, each post marked, and how it reads. */
export function markPosts(
  adapter: NetworkAdapter,
  fixture: FixturePage,
): { html: string; intact: Map<string, RawPost> } {
  const page = parsePage(adapter, fixture.html, fixture.url);
  const intact = new Map<string, RawPost>();
  for (const post of adapter.findPosts(page.document, page)) {
    const mark = String(intact.size);
    post.setAttribute(MARK, mark);
    intact.set(mark, adapter.readPost(post, page).value);
  }
  return { html: page.document.documentElement.outerHTML, intact };
}

/** Reads a changed copy of a marked page; every function of the adapter that meets the page is called. */
export function readChanged(
  adapter: NetworkAdapter,
  marked: string,
  { url, change }: { url: URL; change: Change },
): Map<string, Reading<RawPost>> {
  const { document } = new JSDOM(marked, { url: url.href }).window;
  change(document);
  const page: PageContext = { url, kind: adapter.pageOf(url), document };
  adapter.readAccount(page);
  adapter.readSignedInAs(page);
  return new Map(
    [...adapter.findPosts(document, page)].map((post) => {
      adapter.badgeAnchor(post, page);
      adapter.postKey(post, page);
      return [post.getAttribute(MARK) ?? 'unmarked', adapter.readPost(post, page)];
    }),
  );
}

export const changes: Record<string, Change> = {
  'test ids gone': (document) => dropAttributes(document, (name) => name === 'data-testid'),
  'data attributes gone': (document) => dropAttributes(document, (name) => name.startsWith('data-')),
  'ids gone': (document) => dropAttributes(document, (name) => name === 'id' || name === 'data-post-id'),
  'labels and titles gone': (document) => dropAttributes(document, (name) => name === 'aria-label' || name === 'title'),
  'links gone': (document) => dropAttributes(document, (name) => name === 'href'),
  'styles gone': (document) => dropAttributes(document, (name) => name === 'style'),
  'classes gone': (document) => dropAttributes(document, (name) => name === 'class'),
};

function dropAttributes(document: Document, isDropped: (name: string) => boolean): void {
  for (const element of document.querySelectorAll('body *'))
    for (const name of element.getAttributeNames()) if (name !== MARK && isDropped(name)) element.removeAttribute(name);
}

const ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'http://[',
] as const;
const ADDRESS_ATTRIBUTES = ['href', 'src', 'data-webp', 'data-src_big'] as const;
const NUMBER_ATTRIBUTES =
  'title aria-label datetime time data-count data-cnt data-exec data-reaction-counts data-timestamp'.split(' ');

/** Texts and addresses of somebody who means harm, in every place a reader may look; ids of posts stay. */
export function poison(document: Document): void {
  for (const name of ADDRESS_ATTRIBUTES)
    for (const [index, element] of [...document.querySelectorAll(`[${name}]`)].entries())
      element.setAttribute(name, ADDRESSES[index % ADDRESSES.length]!);
  for (const element of document.querySelectorAll('[style*="url("]'))
    element.setAttribute('style', "background-image: url('javascript:alert(1)')");
  for (const name of NUMBER_ATTRIBUTES)
    for (const element of document.querySelectorAll(`[${name}]`))
      element.setAttribute(name, '\u202e[1e9,-5,"x"]{"date":"soon"}');
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeValue?.trim()) node.nodeValue = '\u202e<img src=x onerror=alert(1)>\u2066 =cmd|calc';
}

/**
 * Whatever was taken from the page: a field is what it was, or it is empty and the reading says so; never something else.
 * @param free fields that may have a second right value
 */
export function expectOnlyLess(
  intact: Map<string, RawPost>,
  changed: Map<string, Reading<RawPost>>,
  free: readonly (keyof RawPost)[] = [],
): void {
  for (const [mark, { value, missing }] of changed) {
    const before = intact.get(mark);
    expect(before, 'only posts of the intact page').toBeDefined();
    if (isPoorer(value, before!)) expect(missing, 'the loss is told').not.toEqual([]);
    for (const field of Object.keys(value) as (keyof RawPost)[])
      if (!CAUTIOUS.has(field) && !free.includes(field))
        expect(isLess(value[field], before![field]), tell(field, value, before!)).toBe(true);
  }
}

/** Every address that would be stored is http(s), every counter holds a number, every time is one. */
export function expectHarmless(changed: Map<string, Reading<RawPost>>): void {
  for (const { value } of changed.values()) {
    const addresses = JSON.stringify(value).match(/"(?:[a-z]*url|permalink)":"[^"]*"|"links":\[[^\]]*\]/gi) ?? [];
    expect(addresses.filter((address) => /(?:javascript|data|vbscript|file):/i.test(address))).toEqual([]);
    for (const metric of Object.values(value.metrics)) expect(metric.raw).toMatch(/\p{Nd}/u);
    if (value.time?.iso) expect(value.time.iso).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  }
}

/** Whether one of the fields every post has was lost. */
function isPoorer(value: RawPost, before: RawPost): boolean {
  return (
    (before.nativeId !== null && value.nativeId === null) ||
    (before.author.name !== null && value.author.name === null) ||
    (before.time !== null && value.time === null) ||
    (before.text !== '' && value.text === '' && value.media.length === 0 && value.quoted === null)
  );
}

function tell(field: keyof RawPost, value: RawPost, before: RawPost): string {
  return `${before.nativeId} ${field}: ${JSON.stringify(value[field])} was ${JSON.stringify(before[field])}`;
}

/** Where and how exactly a value was found may change with what is left; "may be cut" is no claim about the post. */
const CAUTIOUS = new Set(['source', 'precision', 'truncated']);

/** `value` says no more than `before`: equal, empty, or a part of it. */
function isLess(value: unknown, before: unknown): boolean {
  if (value === null || value === '' || value === false || value === 'post') return true;
  if (JSON.stringify(value) === JSON.stringify(before)) return true;
  if (Array.isArray(value) && Array.isArray(before)) return isPartOf(value, before);
  if (typeof value !== 'object' || typeof before !== 'object' || before === null) return false;
  // Where the exact time is known, the words beside it are only kept for display.
  const isTimed = Reflect.get(value, 'iso') !== null && Reflect.get(value, 'iso') === Reflect.get(before, 'iso');
  return Object.entries(value).every(([key, part]) => {
    const known: unknown = Reflect.get(before, key);
    if (CAUTIOUS.has(key) || (key === 'raw' && isTimed)) return true;
    return isLess(part, known) || (key === 'raw' && isSameCount(part, known));
  });
}

function isPartOf(items: readonly unknown[], before: readonly unknown[]): boolean {
  let from = 0;
  return items.every((item) => {
    const at = before.findIndex((known, index) => index >= from && isLess(item, known));
    from = at + 1;
    return at >= 0;
  });
}

/** "982" for "982 views", "1.2K" for "1,234". */
function isSameCount(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((raw) => parseCount(String(raw), null)?.value ?? Number.NaN);
  return Math.abs(a! - b!) <= b! * 0.05;
}
