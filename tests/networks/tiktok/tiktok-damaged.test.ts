import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { tiktokAdapter } from '@/lib/networks/tiktok/adapter';

import { changes, expectHarmless, poison, readChanged } from '../marked-copies';
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
const fixtureOf = (name: string): FixturePage => fixtures.find((fixture) => fixture.name === name)!;
const feed = fixtureOf('foryou-en');

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(tiktokAdapter, parsePage(tiktokAdapter, html, fixture.url));
}

/** What stands in for something lost and is right as well: the handle for the name, a video for an advertisement or a repost. */
function withoutStandIns(reading: Reading<RawPost>, truth: readonly Reading<RawPost>[]): Reading<RawPost> {
  const { author, kind, nativeId, text } = reading.value;
  const whole = truth.find(({ value }) => value.nativeId === nativeId)?.value;
  const value = {
    ...reading.value,
    author: { ...author, name: author.name === author.handle ? null : author.name },
    kind: kind === 'video' && whole?.kind !== 'video' ? 'post' : kind,
    // Line breaks stand in the page's data only.
    text: text.replaceAll(/\s+/g, ' ') === whole?.text.replaceAll(/\s+/g, ' ') ? whole.text : text,
  };
  return { ...reading, value };
}

const damages: [string, (html: string) => string][] = [
  ['without test marks', (html) => withoutAttributes(html, ['data-e2e'])],
  ['without ids', (html) => withoutAttributes(html, ['id'])],
  ['without test marks and ids', (html) => withoutAttributes(html, ['data-e2e', 'id'])],
  ['without labels', (html) => withoutAttributes(html, ['aria-label', 'title', 'alt'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without data', (html) => withoutElements(html, 'head script')],
  ['without pictures', (html) => withoutElements(html, 'img, video')],
  ['without captions', (html) => withoutElements(html, '[data-e2e="video-desc"], [data-e2e="browse-video-desc"]')],
  ['without numbers', (html) => withoutElements(html, '[data-e2e$="-count"], [data-e2e="video-views"]')],
  ['without profile pictures', (html) => withoutElements(html, '[data-e2e$="-avatar"]')],
  ['without classes', (html) => withoutAttributes(html, ['class'])],
];

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(
      truth,
      read(fixture, damage(fixture.html)).map((reading) => withoutStandIns(reading, truth)),
    );
  });

  it.each(Object.entries(changes))('%s: no reader fails', (_change, change) => {
    const readings = readChanged(tiktokAdapter, fixture.html, { url: fixture.url, change });
    expectHarmless(readings);
  });

  it('stays harmless when every text and address is hostile', () => {
    expectHarmless(readChanged(tiktokAdapter, fixture.html, { url: fixture.url, change: poison }));
  });
});

describe('a damaged page tells what it lost', () => {
  it('lists nothing while the page is whole', () => {
    expect(read(feed, feed.html)[0]!.missing).toEqual([]);
  });

  it('keeps feed items, their ids and times without test marks, and lists the counters', () => {
    const [first] = read(feed, withoutAttributes(withoutElements(feed.html, 'head script'), ['data-e2e']));
    expect(first!.value).toMatchObject({
      nativeId: '7649735327188276856',
      author: { handle: 'tinplate.lab' },
      time: { iso: '2026-06-10T12:00:00.000Z', source: 'id' },
    });
    expect(first!.missing).toEqual(['metrics.likes', 'metrics.comments']);
  });

  it('lists id, address and time without the player', () => {
    const [first] = read(feed, withoutAttributes(feed.html, ['id']));
    expect(first!.value).toMatchObject({ nativeId: null, permalink: null, kind: 'video' });
    expect(first!.missing).toEqual(['nativeId', 'permalink']);
  });

  it('shows a rounded number as rounded where the data only repeats it', () => {
    const rounded = feed.html.replace('"25512"', '"25500"');
    expect(read(feed, rounded)[0]!.value.metrics.likes).toEqual({ raw: '25.5K', source: 'text' });
    const hidden = withText(rounded, '[data-e2e="like-count"]', 'Like');
    expect(read(feed, hidden)[0]!.value.metrics.likes).toEqual({ raw: '25.5K', source: 'json' });
  });
});

describe('numbers', () => {
  it('that are shown in full are fresher than the data of the page', () => {
    const later = withText(feed.html, '[data-e2e="comment-count"]', '151');
    expect(read(feed, later)[0]!.value.metrics.comments).toEqual({ raw: '151', source: 'text' });
  });
});

describe('data of other videos', () => {
  it('is never taken for the video shown', () => {
    const stale = feed.html.replace('"id":"7649735327188276856"', '"id":"7649735327188270000"');
    const [first] = read(feed, stale);
    expect(first!.value.metrics).not.toHaveProperty('views');
    expect(first!.value.time?.source).toBe('id');
    expect(JSON.stringify(read(feed, feed.html))).not.toContain('999999');
    expect(JSON.stringify(read(fixtureOf('viewer-ar'), fixtureOf('viewer-ar').html))).not.toContain('999');
  });

  it('does no harm when it is cut or nonsense', () => {
    for (const text of ['{"id":', '[]', '{"id":"7649735327188276856","desc":1}', 'null'])
      expect(read(feed, withText(feed.html, 'head script', text))).toHaveLength(3);
  });
});

describe('what is no post', () => {
  it('leaves tiles behind the viewer, related videos and accounts alone', () => {
    for (const name of ['viewer-ar', 'video-2022-ru'])
      expect(read(fixtureOf(name), fixtureOf(name).html)).toHaveLength(1);
    expect(read(fixtureOf('search-zh'), fixtureOf('search-zh').html)).toHaveLength(3);
  });

  it('gives the address bar to no item whose video is another', () => {
    const ja = fixtureOf('photo-comments-ja');
    const twice = ja.html
      .replaceAll('/@yama.soba', '/@kumo.bento')
      .replace('xgwrapper-0-7650052295776163448', 'player');
    for (const { value } of read(ja, twice)) expect(value.nativeId).toBeNull();
  });
});

describe('a caption learned from a tile', () => {
  const profile = fixtureOf('profile-de');

  it('is not guessed from fewer than three tiles, nor without words in common', () => {
    const two = withoutElements(profile.html, '#grid-item-container-0, #grid-item-container-1');
    for (const { value } of read(profile, two)) expect(value.text).toBe('');
    const mixed = profile.html.replace('vom Markt erstellt von', 'vom Markt: ');
    for (const { value } of read(profile, mixed)) expect(value.text).toBe('');
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const ru = fixtureOf('video-2022-ru');
    const html = withText(withoutElements(ru.html, 'head script'), '[data-e2e="browse-video-desc"]', HOSTILE_TEXT);
    expect(read(ru, html)[0]!.value.text).toBe(HOSTILE_TEXT);
  });

  it('gets no address into a reading that is not http(s)', () => {
    let html = withAttribute(feed.html, 'img, video', ['src', 'javascript:alert(1)']);
    html = withAttribute(html, 'a', ['href', 'data:text/html,x']);
    for (const url of findUrls(read(feed, html))) expect(url).toMatch(/^https?:/);
    const data = feed.html.replaceAll('https://p16.tiktokcdn.example', 'javascript:alert(1)//');
    for (const url of findUrls(read(feed, data))) expect(url).toMatch(/^https?:/);
  });

  it('cannot make a link to another site look like a post or an account', () => {
    const zh = fixtureOf('search-zh');
    const html = zh.html
      .replaceAll('href="https://www.tiktok.com/', 'href="https://evil.example/')
      .replaceAll('href="/', 'href="https://evil.example/');
    expect(read(zh, html)).toEqual([]);
  });

  it('may write a very long caption', () => {
    const long = withText(withoutElements(feed.html, 'head script'), '[data-e2e="video-desc"]', 'a '.repeat(50_000));
    expect(read(feed, long)[0]!.value.text).toHaveLength(99_999);
  });
});
