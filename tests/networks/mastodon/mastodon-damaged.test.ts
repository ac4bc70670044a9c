import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { mastodonAdapter } from '@/lib/networks/mastodon/adapter';

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
const home = fixtures.find((fixture) => fixture.name === 'home-4.7-ro')!;
const FIRST = 'mastodon.social/116000000000000310';

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(mastodonAdapter, parsePage(mastodonAdapter, html, fixture.url));
}

const damages: [string, (html: string) => string][] = [
  ['without ids', (html) => withoutAttributes(html, ['data-id'])],
  ['without labels and titles', (html) => withoutAttributes(html, ['aria-label', 'title'])],
  ['without times', (html) => withoutElements(html, 'time')],
  ['without datetime', (html) => withoutAttributes(html, ['datetime'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without icons', (html) => withoutElements(html, 'svg, i')],
  ['without names', (html) => withoutElements(html, '.display-name')],
  ['without the line of author and time', (html) => withoutElements(html, '.status__info')],
  ['without lines above', (html) => withoutElements(html, '.status__prepend')],
  ['without buttons', (html) => withoutElements(html, '.status__action-bar, .detailed-status__action-bar')],
  ['without numbers', (html) => withoutElements(html, '.icon-button__counter, .detailed-status__link')],
  ['without pictures', (html) => withoutElements(html, '.media-gallery, .video-player, .audio-player')],
];

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(truth, read(fixture, damage(fixture.html)));
  });
});

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('marked copy of %s', (_name, fixture) => {
  const { html, intact } = markPosts(mastodonAdapter, fixture);
  it.each(Object.entries(changes))('%s: every field is what it was, or empty and told', (_change, change) => {
    expectOnlyLess(intact, readChanged(mastodonAdapter, html, { url: fixture.url, change }), ['kind']);
  });

  it('poisoned everywhere: nothing harmful is read', () => {
    expectHarmless(readChanged(mastodonAdapter, html, { url: fixture.url, change: poison }));
  });
});

describe('a damaged page tells what it lost', () => {
  it('lists nothing while the page is whole', () => {
    expect(read(home, home.html)[0]!.missing).toEqual([]);
  });

  it('keeps author, address and time without the server’s state, with the host as the server', () => {
    const [first] = read(home, withoutElements(home.html, 'script'));
    expect(first!.value).toMatchObject({ nativeId: FIRST, author: { handle: 'dora@mastodon.social' } });
  });

  it('reads the handle as it is written when links are gone', () => {
    const [first] = read(home, withoutAttributes(home.html, ['href']));
    expect(first!.value).toMatchObject({ nativeId: FIRST, author: { handle: 'dora@mastodon.social' }, time: null });
    expect(first!.missing).toEqual(['time']);
  });

  it('never turns a lost counter into zero', () => {
    const [first] = read(home, withoutElements(home.html, '.icon-button__counter'));
    expect(first!.value.metrics).toEqual({});
    expect(first!.missing).toEqual(['metrics.comments']);
  });

  it('tells that a text behind a closed warning is not known', () => {
    const closed = read(home, home.html).find(({ value }) => value.truncated);
    expect(closed).toMatchObject({ value: { text: 'Mâncare, fără poze' }, missing: ['text'] });
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const html = withText(home.html, '.status__content__text, .display-name__html', HOSTILE_TEXT);
    const [first] = read(home, html);
    expect(first!.value.text).toBe(HOSTILE_TEXT);
    expect(first!.value.author.name).toContain('<img src=x onerror=alert(1)>');
  });

  it('gets no address into a reading that is not http(s)', () => {
    let html = withAttribute(home.html, 'a[href]', ['href', 'javascript:alert(1)']);
    html = withAttribute(html, 'img, video', ['src', 'data:text/html,<script>1</script>']);
    html = withAttribute(html, 'img', ['srcset', 'javascript:alert(1) 900w, data:x 400w']);
    html = withAttribute(html, 'video', ['poster', 'javascript:alert(2)']);
    const readings = read(home, html);
    expect(readings.length).toBeGreaterThan(6);
    for (const url of findUrls(readings)) expect(url).toMatch(/^https:/);
  });

  it('cannot pass a post of another server off as one of its own', () => {
    const html = home.html.replaceAll('href="/@dora', 'href="https://evil.example/@dora');
    const [first] = read(home, html);
    expect(first!.value.nativeId).toBe(FIRST);
    expect(first!.value.author.handle).toBe('dora@mastodon.social');
    for (const url of [first!.value.permalink, first!.value.author.url]) expect(url).toContain('//mastodon.social/');
  });

  it('may write a very long text', () => {
    const [first] = read(home, withText(home.html, '.status__content__text', 'a '.repeat(50_000)));
    expect(first!.value.text).toHaveLength(99_999);
  });

  it('may name itself anything', () => {
    for (const state of ['', '[]', '{"meta":7}', '{"meta":{"domain":"evil@x/../y","me":"1"},"accounts":null}'])
      expect(read(home, withText(home.html, 'script#initial-state', state))[0]!.value.author.handle).toBe(
        'dora@mastodon.social',
      );
  });
});
