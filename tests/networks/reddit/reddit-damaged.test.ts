import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { redditAdapter } from '@/lib/networks/reddit/adapter';

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
import { readPage, readPosts } from '../read-page';

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder).map((file) => loadFixture(join(folder, file)));
const feed = fixtureOf('feed-en');

function fixtureOf(name: string): FixturePage {
  return fixtures.find((fixture) => fixture.name === name)!;
}

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(redditAdapter, parsePage(redditAdapter, html, fixture.url));
}

const damages: [string, (html: string) => string][] = [
  ['without slots', (html) => withoutAttributes(html, ['slot'])],
  ['without classes', (html) => withoutAttributes(html, ['class'])],
  ['without test ids', (html) => withoutAttributes(html, ['data-testid'])],
  ['without ids', (html) => withoutAttributes(html, ['id', 'data-fullname'])],
  ['without permalinks', (html) => withoutAttributes(html, ['permalink', 'data-permalink'])],
  ['without links', (html) => withoutAttributes(html, ['href', 'content-href', 'data-url'])],
  ['without authors', (html) => withoutAttributes(html, ['author', 'data-author'])],
  ['without titles', (html) => withoutAttributes(html, ['post-title'])],
  ['without kinds', (html) => withoutAttributes(html, ['post-type', 'is-crosspost', 'data-is-gallery'])],
  ['without numbers', (html) => withoutAttributes(html, ['score', 'comment-count', 'data-comments-count', 'number'])],
  ['without times', (html) => withoutElements(withoutAttributes(html, ['created-timestamp']), 'time')],
  [
    'without any time',
    (html) =>
      withoutElements(
        withoutAttributes(html, ['created-timestamp', 'ts', 'data-timestamp', 'data-crosspost-root-time']),
        'time',
      ),
  ],
  ['without pictures', (html) => withoutElements(html, 'img, shreddit-player-2, faceplate-img')],
  ['without bars', (html) => withoutElements(html, '[slot="credit-bar"], .tagline')],
  ['without notes of Reddit', (html) => withoutAttributes(html, ['data-faceplate-tracking-context'])],
];

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(truth, read(fixture, damage(fixture.html)));
  });
});

describe('a damaged page tells what it lost', () => {
  it('lists nothing while the page is whole', () => {
    expect(read(feed, feed.html)[0]!.missing).toEqual([]);
  });

  it('keeps title, author and counters without any slot, and tells where the title came from', () => {
    const [first] = read(feed, withoutAttributes(feed.html, ['slot']));
    expect(first!.value).toMatchObject({
      nativeId: '1kaaa01',
      author: { handle: 'ash_and_glaze' },
      time: { iso: '2026-03-02T09:15:04.120Z' },
    });
    expect(first!.value.text).toMatch(/^My first ash glaze\n\nIt took three winters/);
    expect(first!.rules).toMatchObject({ title: 'attribute', text: 'id' });
  });

  it('finds the author in the bar when the attribute is gone', () => {
    const german = fixtureOf('post-de');
    const html = withoutAttributes(german.html, ['author']).replace(
      '<faceplate-timeago',
      '<span slot="authorName"><a href="/user/slow_potter/">slow_potter</a></span><faceplate-timeago',
    );
    const [post] = read(german, html);
    expect(post!.value.author.handle).toBe('slow_potter');
  });

  it('reads the time where it is drawn, and lists it when it is nowhere', () => {
    const [drawn] = read(feed, withoutAttributes(feed.html, ['created-timestamp']));
    expect(drawn!.value.time?.iso).toBe('2026-03-02T09:15:04.000Z');
    const [none] = read(
      feed,
      withoutElements(withoutAttributes(feed.html, ['created-timestamp']), '[slot="credit-bar"]'),
    );
    expect(none!.value.time).toBeNull();
    expect(none!.missing).toContain('time');
  });

  it('never takes a score it was given but not shown', () => {
    const readings = read(feed, feed.html);
    const hidden = readings.find(({ value }) => value.nativeId === '1kaaa08')!;
    expect(hidden.value.metrics).toEqual({ comments: { raw: '0', source: 'attribute' } });
    expect(hidden.missing).toContain('metrics.likes');
    expect(readings.find(({ value }) => value.nativeId === '1kad001')!.value.metrics).toEqual({});
  });

  it('takes the attributes of a post that draws nothing yet, but not those of an advertisement', () => {
    const readings = read(feed, withoutElements(feed.html, 'template'));
    expect(readings[0]!.value.metrics.likes).toEqual({ raw: '1284', source: 'attribute' });
    for (const { value } of readings.filter((reading) => reading.value.sponsored)) expect(value.metrics).toEqual({});
  });
});

describe('a crosspost', () => {
  const patience = read(feed, feed.html).find(({ value }) => value.nativeId === '1kaaa07')!.value;

  it('keeps the shared post apart from its own', () => {
    expect(patience.kind).toBe('quote');
    expect(patience.text).toBe('This is what patience looks like');
    expect(patience.media).toEqual([]);
    expect(JSON.stringify(patience.metrics)).not.toMatch(/441|140/);
    expect(patience.quoted).toMatchObject({ nativeId: '1kzzz99', text: 'Kiln cam, day one' });
  });
});

describe('what is no post', () => {
  it.each([
    ['feed-en', ['1kad003']],
    ['post-de', ['1kad009', '1kad010']],
    ['old-community-fr', ['1kfff90']],
    ['search-es', ['1kddd99', 'nd001']],
    ['hostile-uk', ['1kiii05']],
  ])('%s holds advertisements between comments, spotlights and the like', (name, ids) => {
    const fixture = fixtureOf(name);
    const found = read(fixture, fixture.html).map(({ value }) => value.nativeId);
    for (const id of ids) expect(found).not.toContain(id);
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const [first] = read(feed, withText(feed.html, 'a[slot="title"]', HOSTILE_TEXT));
    expect(first!.value.text.startsWith(HOSTILE_TEXT)).toBe(true);
  });

  it('gets no address into a reading that is not http(s)', () => {
    for (const fixture of fixtures) {
      let html = withAttribute(fixture.html, 'a', ['href', 'javascript:alert(1)']);
      html = withAttribute(html, 'img, faceplate-img, shreddit-player-2', ['src', 'data:text/html,x']);
      html = withAttribute(html, 'shreddit-post, shreddit-ad-post', ['content-href', 'javascript:alert(2)']);
      html = withAttribute(html, '[icon]', ['icon', 'javascript:alert(3)']);
      const page = parsePage(redditAdapter, html, fixture.url);
      for (const url of findUrls(readPage(redditAdapter, page))) expect(url).toMatch(/^https?:/);
    }
  });

  it('cannot make a link to another site look like a post', () => {
    const html = withAttribute(feed.html, 'shreddit-post', [
      'permalink',
      'https://evil.example/r/a/comments/1kaaa01/x/',
    ]);
    for (const { value } of read(feed, withoutElements(html, 'a[slot]')))
      expect(value.permalink ?? 'https://www.reddit.com/').toMatch(/^https:\/\/www\.reddit\.com\//);
  });

  it('may write a very long text', () => {
    const [first] = read(feed, withText(feed.html, 'a[slot="title"]', 'a '.repeat(50_000)));
    expect(first!.value.text.length).toBeGreaterThan(99_000);
  });

  it('may count with anything', () => {
    for (const score of ['', '∞', '-5', '1e9', '12 345', '٣', '9'.repeat(40)])
      expect(() => read(feed, withAttribute(feed.html, 'shreddit-post', ['score', score]))).not.toThrow();
  });
});
