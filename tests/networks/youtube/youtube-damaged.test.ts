import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawComment, RawPost, Reading } from '@/lib/domain/reading';
import { youtubeAdapter } from '@/lib/networks/youtube/adapter';

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

function fixtureOf(name: string): FixturePage {
  return fixtures.find((fixture) => fixture.name === name)!;
}

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(youtubeAdapter, parsePage(youtubeAdapter, html, fixture.url));
}

function readComments(fixture: FixturePage, html: string): RawComment[] {
  const page = parsePage(youtubeAdapter, html, fixture.url);
  const { comments } = youtubeAdapter;
  return [...comments!.findComments(page.document, page)].map((comment) => comments!.readComment(comment, page).value);
}

const damages: [string, (html: string) => string][] = [
  ['without scripts', (html) => withoutElements(html, 'script')],
  ['without microdata', (html) => withoutElements(html, '[itemprop="description"], [itemprop="name"]')],
  ['without classes', (html) => withoutAttributes(html, ['class'])],
  ['without ids', (html) => withoutAttributes(html, ['id'])],
  ['without labels', (html) => withoutAttributes(html, ['aria-label'])],
  ['without labels and titles', (html) => withoutAttributes(html, ['aria-label', 'title'])],
  ['without styles', (html) => withoutAttributes(html, ['style'])],
  ['without roles', (html) => withoutAttributes(html, ['role'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without pictures', (html) => withoutElements(html, 'img')],
  ['without headings', (html) => withoutElements(html, 'h1, h2, h3')],
  ['without owners', (html) => withoutElements(html, 'ytd-video-owner-renderer, ytd-channel-name')],
  ['without buttons', (html) => withoutElements(html, 'button')],
  ['without numbers that roll', (html) => withoutElements(html, 'yt-animated-rolling-number')],
  ['without tips', (html) => withoutElements(html, 'tp-yt-paper-tooltip')],
  ['without lengths', (html) => withoutElements(html, 'badge-shape, ytd-thumbnail-overlay-time-status-renderer')],
  ['without the named video', (html) => withoutAttributes(html, ['video-id'])],
];

/** Without ids of parts, lengths and heads of rows the page still must not tell a number of something else. */
const announced = new Set(['premiere001', 'liveHafen01', 'canliYayin1']);

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (damage, harm) => {
    const damaged = read(fixture, harm(fixture.html));
    // A cell without the word on its picture is a cell like any other: nothing else on it says that it is no recording.
    const isBlind = damage === 'without lengths';
    expectNothingWrong(truth, isBlind ? damaged.filter(({ value }) => !announced.has(value.nativeId ?? '')) : damaged);
  });
});

describe('a damaged page tells what it lost', () => {
  const watch = fixtureOf('watch-en');

  it('reads a rolling number when its label is gone', () => {
    const bare = withoutElements(withoutAttributes(watch.html, ['aria-label']), 'script, tp-yt-paper-tooltip');
    const [post] = read(watch, bare);
    expect(post!.value.metrics).toMatchObject({ likes: { raw: '18K', source: 'text' } });
  });

  it('never joins all the digits a column can roll to', () => {
    const unstyled = withoutElements(withoutAttributes(watch.html, ['aria-label', 'style']), 'script');
    const [post] = read(watch, unstyled);
    expect(post!.value.metrics.likes).toBeUndefined();
    expect(post!.missing).toContain('metrics.likes');
  });

  it('says that a folded description is cut when nothing completes it', () => {
    const [post] = read(watch, withoutElements(watch.html, 'script'));
    expect(post!.value).toMatchObject({ truncated: true, time: { iso: null, raw: 'Mar 14, 2025' } });
  });

  it('says that the server cut the description when the player has none', () => {
    const served = fixtureOf('watch-served-ro');
    const [post] = read(served, withoutElements(served.html, 'script'));
    expect(post!.value.truncated).toBe(true);
    expect(post!.value.text).toMatch(/care povest$/);
  });

  it('reads comments without ids of their parts by nothing that could be wrong', () => {
    for (const comment of readComments(watch, withoutAttributes(watch.html, ['id'])))
      expect(comment).toMatchObject({ likes: null, time: null });
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const watch = fixtureOf('watch-en');
    const [post] = read(watch, withText(watch.html, 'h1 yt-formatted-string', HOSTILE_TEXT));
    expect(post!.value.text.startsWith(HOSTILE_TEXT)).toBe(true);
    const home = fixtureOf('home-de');
    const [tile] = read(home, withText(home.html, 'h3 a span', HOSTILE_TEXT));
    expect(tile!.value.text).toBe(HOSTILE_TEXT);
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    '%s: gets no address into a reading that is not http(s)',
    (_name, fixture) => {
      for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'http://[', 'file:///etc/passwd']) {
        const html = withAttribute(withAttribute(fixture.html, 'img', ['src', bad]), 'link[itemprop]', ['href', bad]);
        const poisoned = withAttribute(html, '[id] a, #content-text a', ['href', bad]);
        const found = [...findUrls(read(fixture, poisoned)), ...findUrls(readComments(fixture, poisoned))];
        for (const url of found) expect(url).toMatch(/^https?:\/\//);
      }
    },
  );

  it('cannot make a link to another site look like a video', () => {
    for (const name of ['home-de', 'search-ar', 'playlist-fr', 'posts-tab-ru']) {
      const fixture = fixtureOf(name);
      const html = fixture.html.replaceAll('href="/', 'href="https://evil.example/');
      const ids = read(fixture, html).filter(({ value }) => !value.sponsored);
      for (const { value } of ids) expect(value).toMatchObject({ nativeId: null, permalink: null });
    }
  });

  it('may write a very long description', () => {
    const watch = fixtureOf('watch-en');
    const html = withText(withoutElements(watch.html, 'script'), '#attributed-snippet-text', 'a '.repeat(50_000));
    expect(read(watch, html)[0]!.value.text.length).toBeGreaterThan(99_000);
  });

  it('does no harm with data that is cut or nonsense', () => {
    const served = fixtureOf('watch-served-ro');
    for (const text of ['var ytInitialPlayerResponse = {', 'ytInitialPlayerResponse = {"videoDetails":7};', '{"}'])
      expect(read(served, withText(served.html, 'script', text))).toHaveLength(1);
  });
});
