import { JSDOM } from 'jsdom';
import { expect } from 'vitest';

import type { RawAuthor, RawMedia, RawPost, Reading } from '@/lib/domain/reading';
import { parseCount } from '@/lib/text/parse-count';

/** Copies of a page as a changed or hostile network might send it. */

/** Removes attributes everywhere, e.g. what a redesign renames. */
export function withoutAttributes(html: string, names: readonly string[]): string {
  return change(html, (document) => {
    for (const name of names)
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  });
}

/** Removes elements everywhere. */
export function withoutElements(html: string, selector: string): string {
  return change(html, (document) => {
    for (const element of document.querySelectorAll(selector)) element.remove();
  });
}

/** Replaces the text of matching elements, as text. */
export function withText(html: string, selector: string, text: string): string {
  return change(html, (document) => {
    for (const element of document.querySelectorAll(selector)) element.textContent = text;
  });
}

/** Replaces an attribute of matching elements. */
export function withAttribute(html: string, selector: string, [name, value]: [string, string]): string {
  return change(html, (document) => {
    for (const element of document.querySelectorAll(selector)) element.setAttribute(name, value);
  });
}

function change(html: string, edit: (document: Document) => void): string {
  const dom = new JSDOM(html);
  edit(dom.window.document);
  return dom.serialize();
}

export const HOSTILE_TEXT =
  '"><img src=x onerror=alert(1)><script>alert(2)</script> \u202egnp.exe\u202c \u200f\u2066=HYPERLINK("javascript:alert(3)")\u2069 \'";--';

/**
 * What a damaged page may still say: less, never something else. Every reading of the damaged page must be the true one
 * or unknown; a rounded count may stand for the exact one.
 * @param truth readings of the whole page
 * @param damaged readings of the damaged copy, matched by native id (posts without an id are checked to claim nothing)
 */
export function expectNothingWrong(truth: readonly Reading<RawPost>[], damaged: readonly Reading<RawPost>[]): void {
  const known = new Map(truth.map((reading) => [reading.value.nativeId, reading.value]));
  for (const { value } of damaged) {
    if (value.nativeId === null) continue;
    const whole = known.get(value.nativeId);
    expect(whole, `a post ${value.nativeId} that is not on the page`).toBeDefined();
    if (whole !== undefined) expectLessOrEqual(value, whole);
  }
}

function expectLessOrEqual(got: RawPost, whole: RawPost): void {
  const at = `of ${whole.nativeId}`;
  expect([null, whole.permalink], `permalink ${at}`).toContain(got.permalink);
  expectAuthor(got.author, whole.author, at);
  if (got.truncated) expect(whole.text, `text ${at}`).toContain(got.text);
  else expect(['', whole.text], `text ${at}`).toContain(got.text);
  // A repost of a quote whose repost line is lost is still a quote.
  expect(['post', whole.kind, ...(whole.quoted === null ? [] : ['quote'])], `kind ${at}`).toContain(got.kind);
  if (got.time?.iso && whole.time?.iso) {
    const tolerance = got.time.precision === 'second' ? 1000 : 3_600_000;
    expect(Math.abs(Date.parse(got.time.iso) - Date.parse(whole.time.iso)), `time ${at}`).toBeLessThan(tolerance);
  }
  for (const [name, metric] of Object.entries(got.metrics)) expectCount(name, metric.raw, whole);
  expectMedia(got.media, whole.media, at);
  if (got.repostedBy !== null) expect(got.repostedBy).toEqual(whole.repostedBy);
  if (got.sponsored) expect(whole.sponsored, `ad ${at}`).toBe(true);
  if (got.pinned) expect(whole.pinned, `pinned ${at}`).toBe(true);
}

function expectAuthor(got: RawAuthor, whole: RawAuthor, at: string): void {
  expect([null, whole.name], `author ${at}`).toContain(got.name);
  expect([null, whole.handle], `handle ${at}`).toContain(got.handle);
}

function expectCount(name: string, raw: string, whole: RawPost): void {
  const shown = Object.entries(whole.metrics).find(([key]) => key === name)?.[1].raw;
  const got = parseCount(raw);
  const exact = parseCount(shown ?? '');
  expect(exact, `${name} ${raw} of ${whole.nativeId}, which shows none`).not.toBeNull();
  if (got === null || exact === null) return;
  // A rounded count differs by less than a tenth.
  const tolerance = got.exact && exact.exact ? 0 : Math.max(got.value, exact.value) * 0.1;
  expect(Math.abs(got.value - exact.value), `${name} ${raw} of ${whole.nativeId}`).toBeLessThanOrEqual(tolerance);
}

/** Without its picture an animated one is still known to move, but not to be an animated picture. */
function expectMedia(got: readonly RawMedia[], whole: readonly RawMedia[], at: string): void {
  for (const isStill of [true, false]) {
    const count = (media: readonly RawMedia[]): number =>
      media.filter((medium) => (medium.type === 'image') === isStill).length;
    expect(count(got), `${isStill ? 'pictures' : 'videos'} ${at}`).toBeLessThanOrEqual(count(whole));
  }
}

/** Strings of a reading that claim to be addresses. */
export function findUrls(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findUrls);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const isAddress = /url$|permalink|^link$/i.test(key) || (key === 'links' && Array.isArray(field));
    if (isAddress && typeof field === 'string') return [field];
    return isAddress && Array.isArray(field) ? field.map(String) : findUrls(field);
  });
}
