import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { blueskyAdapter } from '@/lib/networks/bluesky/adapter';

import { changes, expectHarmless, expectOnlyLess, markPosts, poison, readChanged } from '../marked-copies';
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
const home = fixtures.find((fixture) => fixture.name === 'home-ro')!;

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(blueskyAdapter, parsePage(blueskyAdapter, html, fixture.url));
}

const damages: [string, (html: string) => string][] = [
  ['without test ids', (html) => withoutAttributes(html, ['data-testid'])],
  ['without labels', (html) => withoutAttributes(html, ['aria-label'])],
  ['without test ids and labels', (html) => withoutAttributes(html, ['data-testid', 'aria-label'])],
  ['without tooltips', (html) => withoutAttributes(html, ['data-tooltip'])],
  ['without tooltips and labels', (html) => withoutAttributes(html, ['data-tooltip', 'aria-label'])],
  ['without word wrapping', (html) => withoutAttributes(html, ['data-word-wrap'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without icons', (html) => withoutElements(html, 'svg')],
  ['without pictures', (html) => withoutElements(html, '[data-expoimage], video')],
  ['without styles', (html) => withoutAttributes(html, ['style'])],
  ['without texts', (html) => withoutElements(html, '[data-word-wrap]')],
  ['without counters', (html) => withoutElements(html, '[data-testid*="Count"]')],
];

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(truth, read(fixture, damage(fixture.html)));
  });
});

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('marked copy of %s', (_name, fixture) => {
  const { html, intact } = markPosts(blueskyAdapter, fixture);
  it.each(Object.entries(changes))('%s: every field is what it was, or empty and told', (_change, change) => {
    expectOnlyLess(intact, readChanged(blueskyAdapter, html, { url: fixture.url, change }), ['kind']);
  });

  it('poisoned everywhere: nothing harmful is read', () => {
    expectHarmless(readChanged(blueskyAdapter, html, { url: fixture.url, change: poison }));
  });
});

describe('a damaged page tells what it lost', () => {
  it('lists nothing while the page is whole', () => {
    expect(read(home, home.html)[0]!.missing).toEqual([]);
  });

  it('keeps id, author, text and time without any test id, and lists the counters', () => {
    const [first] = read(home, withoutAttributes(home.html, ['data-testid']));
    expect(first!.value).toMatchObject({
      author: { name: 'Mara Condei 🪶', handle: 'mara.example' },
      time: { iso: '2026-03-02T09:15:04.120Z' },
    });
    expect(first!.value.text).toMatch(/^Lumină/);
    expect(first!.missing).toEqual(['metrics.comments', 'metrics.likes', 'metrics.shares']);
    expect(first!.rules).toMatchObject({ text: 'wrap' });
  });

  it('falls back to the numbers as drawn without labels', () => {
    const [first] = read(home, withoutAttributes(home.html, ['aria-label']));
    expect(first!.value.metrics).toEqual({
      comments: { raw: '12', source: 'text' },
      likes: { raw: '1,2 mii', source: 'text' },
      shares: { raw: '34', source: 'text' },
    });
  });

  it('does not believe an id whose moment is not the one the page shows', () => {
    const later = home.html.replaceAll('2 martie 2026 la 11:15', '5 martie 2026 la 11:15');
    expect(read(home, later)[0]!.value.time).toMatchObject({ iso: null, raw: '5 martie 2026 la 11:15' });
  });

  it('never turns a lost counter into zero', () => {
    const html = withoutElements(withoutAttributes(home.html, ['aria-label']), '[data-testid*="Count"], button div');
    expect(read(home, html)[0]!.value.metrics).toEqual({});
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const [first] = read(
      home,
      withText(home.html, '[data-testid="postText"], a[dir]:not([data-tooltip])', HOSTILE_TEXT),
    );
    expect(first!.value.text).toBe(HOSTILE_TEXT);
  });

  it('gets no address into a reading that is not http(s)', () => {
    let html = withAttribute(home.html, 'a[href]', ['href', 'javascript:alert(1)']);
    html = withAttribute(html, 'img, video', ['src', 'data:text/html,<script>1</script>']);
    html = withAttribute(html, 'video', ['poster', 'javascript:alert(2)']);
    html = withAttribute(html, '[style]', ['style', "background-image: url('javascript:alert(3)')"]);
    const readings = read(home, html);
    expect(readings.length).toBeGreaterThan(6);
    for (const url of findUrls(readings)) expect(url).toMatch(/^https:/);
  });

  it('cannot make a link to another site look like a post or a profile', () => {
    const html = home.html.replaceAll('href="/profile/', 'href="https://evil.example/profile/');
    const [first] = read(home, html);
    expect(first!.value).toMatchObject({ nativeId: null, permalink: null });
    expect(first!.value.author.url).toBe('https://bsky.app/profile/mara.example');
  });

  it('may write a very long text', () => {
    const [first] = read(home, withText(home.html, '[data-testid="postText"]', 'a '.repeat(50_000)));
    expect(first!.value.text).toHaveLength(99_999);
  });

  it('may label a counter with anything', () => {
    for (const label of ['', '∞', '-5 likes', '1e9', 'Like (1, 2 or 3 likes)', '٣'])
      expect(() =>
        read(home, withAttribute(home.html, '[data-testid="likeBtn"]', ['aria-label', label])),
      ).not.toThrow();
  });
});
