import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { xAdapter } from '@/lib/networks/x/adapter';

import {
  expectNothingWrong,
  findUrls,
  HOSTILE_TEXT,
  withAttribute,
  withoutAttributes,
  withoutElements,
  withText,
} from '../mutilate';
import { type FixturePage, loadFixture, parsePage } from '../parse-page';
import { readPosts } from '../read-page';

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).map((file) => loadFixture(join(folder, file)));
const home = fixtures.find((fixture) => fixture.name === 'home-en')!;

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(xAdapter, parsePage(xAdapter, html, fixture.url));
}

const damages: [string, (html: string) => string][] = [
  ['without test ids', (html) => withoutAttributes(html, ['data-testid'])],
  ['without labels', (html) => withoutAttributes(html, ['aria-label'])],
  ['without test ids and labels', (html) => withoutAttributes(html, ['data-testid', 'aria-label'])],
  ['without times', (html) => withoutElements(html, 'time')],
  ['without datetime', (html) => withoutAttributes(html, ['datetime'])],
  ['without languages', (html) => withoutAttributes(html, ['lang'])],
  ['without roles', (html) => withoutAttributes(html, ['role'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without pictures', (html) => withoutElements(html, '[data-testid="tweetPhoto"] img, video')],
  ['without names', (html) => withoutElements(html, '[data-testid="User-Name"]')],
  ['without action rows', (html) => withoutElements(html, '[role="group"]')],
  [
    'without numbers',
    (html) => withoutElements(withoutAttributes(html, ['aria-label']), '[data-testid="app-text-transition-container"]'),
  ],
  ['without lines above', (html) => withoutElements(html, '[data-testid="socialContext"]')],
];

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(truth, read(fixture, damage(fixture.html)));
  });
});

describe('a damaged page tells what it lost', () => {
  it('lists nothing while the page is whole', () => {
    expect(read(home, home.html)[0]!.missing).toEqual([]);
  });

  it('keeps id, author, text and time without any test id, and lists the counters', () => {
    const [first] = read(home, withoutAttributes(home.html, ['data-testid']));
    expect(first!.value).toMatchObject({
      nativeId: '2028398672475063506',
      author: { name: 'Mara Quill 🪶', handle: 'mara_quill' },
      time: { iso: '2026-03-02T09:15:04.000Z' },
    });
    expect(first!.value.text).toMatch(/^Morning light/);
    expect(first!.missing).toEqual(expect.arrayContaining(['metrics.likes', 'metrics.comments', 'metrics.shares']));
    expect(first!.rules).toMatchObject({ text: 'lang', 'author.name': 'profile-link' });
  });

  it('falls back to the rounded numbers without labels', () => {
    const [first] = read(home, withoutAttributes(home.html, ['aria-label']));
    expect(first!.value.metrics).toEqual({
      comments: { raw: '12', source: 'text' },
      shares: { raw: '34', source: 'text' },
      likes: { raw: '1.2K', source: 'text' },
      views: { raw: '45K', source: 'text' },
    });
  });

  it('decodes the time from the id when the time is gone', () => {
    const [first] = read(home, withoutElements(home.html, 'time'));
    expect(first!.value.time).toMatchObject({ iso: '2026-03-02T09:15:04.000Z', source: 'id' });
  });

  it('lists id, address and time without links, and claims none', () => {
    const [first] = read(home, withoutAttributes(home.html, ['href']));
    expect(first!.value).toMatchObject({ nativeId: null, permalink: null, time: null });
    expect(first!.missing).toEqual(expect.arrayContaining(['nativeId', 'permalink', 'time']));
  });

  it('never turns a lost counter into zero', () => {
    const [first] = read(home, withoutElements(home.html, '[role="group"]'));
    expect(first!.value.metrics).toEqual({});
    expect(first!.missing).toEqual(expect.arrayContaining(['metrics.likes', 'metrics.views']));
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const html = withText(
      home.html,
      '[data-testid="tweetText"], [data-testid="User-Name"] [dir] span span',
      HOSTILE_TEXT,
    );
    const [first] = read(home, html);
    expect(first!.value.text).toBe(HOSTILE_TEXT);
    expect(first!.value.author.name).toContain('<img src=x onerror=alert(1)>');
  });

  it('gets no address into a reading that is not http(s)', () => {
    let html = withAttribute(home.html, 'a[href^="https://"]', ['href', 'javascript:alert(1)']);
    html = withAttribute(html, 'img, video', ['src', 'data:text/html,<script>1</script>']);
    html = withAttribute(html, 'video', ['poster', 'javascript:alert(2)']);
    const readings = read(home, html);
    expect(readings.length).toBeGreaterThan(3);
    for (const url of findUrls(readings)) expect(url).toMatch(/^https?:/);
  });

  it('cannot make a link to another site look like a post or a profile', () => {
    const html = home.html.replaceAll('href="/mara_quill', 'href="https://evil.example/mara_quill');
    const [first] = read(home, html);
    expect(first!.value.permalink).toBeNull();
    expect(first!.value.author.url ?? 'https://x.com/mara_quill').toBe('https://x.com/mara_quill');
  });

  it('may write a very long text', () => {
    const [first] = read(home, withText(home.html, '[data-testid="tweetText"]', 'a '.repeat(50_000)));
    expect(first!.value.text).toHaveLength(99_999);
  });

  it('may label a counter with anything', () => {
    for (const label of ['', '∞', '-5 likes', '1e9', '12 345 678 likes', '٣'])
      expect(() => read(home, withAttribute(home.html, '[data-testid="like"]', ['aria-label', label]))).not.toThrow();
  });
});
