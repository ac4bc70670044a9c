import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { threadsAdapter } from '@/lib/networks/threads/adapter';

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

function read(fixture: FixturePage, html = fixture.html): Reading<RawPost>[] {
  return readPosts(threadsAdapter, parsePage(threadsAdapter, html, fixture.url));
}

function findAnswers(fixture: FixturePage, html = fixture.html, url = fixture.url): (string | null)[] {
  const page = parsePage(threadsAdapter, html, url);
  const comments = threadsAdapter.comments!;
  return [...comments.findComments(page.document, page)].map((comment) => comments.commentKey(comment, page));
}

const damages: [string, (html: string) => string][] = [
  ['without the data scripts', (html) => withoutElements(html, 'script')],
  ['without icons', (html) => withoutElements(html, 'svg')],
  ['with redrawn icons', (html) => withAttribute(html, 'path', ['d', 'M0 0'])],
  ['without roles', (html) => withoutAttributes(html, ['role'])],
  ['without directions', (html) => withoutAttributes(html, ['dir'])],
  ['without times', (html) => withoutElements(html, 'time')],
  ['without datetime', (html) => withoutAttributes(html, ['datetime'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without units', (html) => withoutAttributes(html, ['data-pagelet'])],
  ['without headings', (html) => withoutElements(html, 'h1')],
  ['without videos', (html) => withoutElements(html, 'video')],
  ['without pictures', (html) => withoutElements(html, 'img')],
  ['without titles', (html) => withoutAttributes(html, ['title', 'aria-label'])],
  ['without styles', (html) => withoutAttributes(html, ['style'])],
  ['without picture texts', (html) => withoutAttributes(html, ['alt'])],
  ['without containers', (html) => withoutAttributes(html, ['data-pressable-container'])],
];

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(truth, read(fixture, damage(fixture.html)));
  });
});

describe('a damaged page', () => {
  it('still gives its counters when every icon was redrawn', () => {
    const [first] = read(fixtureOf('home-en'), withAttribute(fixtureOf('home-en').html, 'path', ['d', 'M0 0']));
    expect(first!.value.metrics).toEqual({
      likes: { raw: '1.5K', source: 'text' },
      comments: { raw: '12', source: 'text' },
      shares: { raw: '7', source: 'text' },
    });
  });

  it('gives no counters of a redrawn row with a button missing: nobody knows which', () => {
    const home = fixtureOf('home-en');
    const readings = read(home, withAttribute(home.html, 'path', ['d', 'M0 0']));
    expect(readings.find(({ value }) => value.author.handle === 'gull.watch')!.value.metrics).toEqual({});
  });

  it('decodes the time from the shortcode and calls it approximate', () => {
    const [post] = read(fixtureOf('post-ru'), withoutAttributes(fixtureOf('post-ru').html, ['datetime']));
    expect(post!.value.time).toMatchObject({ precision: 'hour', source: 'id' });
    expect(Math.abs(Date.parse(post!.value.time!.iso!) - Date.parse('2026-04-10T08:00:00Z'))).toBeLessThan(1000);
  });

  it('tells what it lost', () => {
    const home = fixtureOf('home-en');
    const [post] = read(home, withoutAttributes(home.html, ['href']));
    expect(post!.missing).toEqual(expect.arrayContaining(['nativeId', 'permalink', 'author.handle']));
  });
});

describe('data of other posts', () => {
  const profile = fixtureOf('profile-ro');

  it('is never taken for the post shown', () => {
    const stale = profile.html.replaceAll(/"code":"[^"]+"/g, '"code":"AAAAAAAAAAA"');
    const readings = read(profile, stale);
    expect(JSON.stringify(readings)).not.toMatch(/99999|stale|1234"/);
    expect(readings).toHaveLength(5);
  });

  it('does no harm when it is cut or nonsense', () => {
    for (const text of ['{"taken_at":', '[]', '{"code":1,"taken_at":"x"}', '{"code":"DKZC9R7gBAD","taken_at":-1}'])
      expect(read(profile, withText(profile.html, 'script', text))).toHaveLength(5);
  });

  it('never overrules a text or a full number that is shown', () => {
    const [first] = read(profile, withText(profile.html, '[data-pressable-container] div > span > span', 'Altul'));
    expect(first!.value.text).toBe('Altul');
    const [, second] = read(profile, profile.html.replaceAll('"like_count":88', '"like_count":80'));
    expect(second!.value.metrics.likes).toEqual({ raw: '88', source: 'text' });
  });
});

describe('answers', () => {
  it('end where related threads begin, with and without the data of the page', () => {
    const zh = fixtureOf('post-zh');
    const answers = findAnswers(zh);
    expect(answers).toHaveLength(2);
    expect(findAnswers(zh, withoutElements(zh.html, 'script'))).toEqual(answers);
  });

  it('are never looked for in a list that the address has already left', () => {
    const home = fixtureOf('home-en');
    const first = new URL('https://www.threads.com/@north.pier/post/DVVgRNTgLAh');
    expect(read(home)[0]!.value.permalink).toBe(first.href);
    expect(findAnswers(home, home.html, first)).toEqual([]);
  });

  it('are not what stands above the opened post, nor what a picture viewer covers', () => {
    const ru = fixtureOf('post-ru');
    const answers = findAnswers(ru);
    expect(answers).toHaveLength(3);
    expect(answers).not.toContain(read(ru)[0]!.value.nativeId);
    expect(findAnswers(ru, ru.html, new URL('media', `${ru.url.origin}${ru.url.pathname}/`))).toEqual([]);
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const ru = fixtureOf('post-ru');
    const html = withText(ru.html, '[data-pagelet="threads_post_page_0"] div > span[dir] > span', HOSTILE_TEXT);
    expect(read(ru, html)[0]!.value.text).toBe(HOSTILE_TEXT);
  });

  it('gets no address into a reading that is not http(s)', () => {
    const home = fixtureOf('home-en');
    let html = withAttribute(home.html, 'img, video', ['src', 'javascript:alert(1)']);
    html = withAttribute(html, 'a[rel]', ['href', 'data:text/html,x']);
    for (const url of findUrls(read(home, html))) expect(url).toMatch(/^https?:/);
    const profile = fixtureOf('profile-ro');
    const data = profile.html.replaceAll('https://scontent.cdninstagram.com', 'javascript:alert(1)//');
    for (const url of findUrls(read(profile, data))) expect(url).toMatch(/^https?:/);
    for (const url of findUrls(read(fixtureOf('hostile-de')))) expect(url).toMatch(/^https?:/);
  });

  it('cannot make a link to another site look like a post', () => {
    const home = fixtureOf('home-en');
    for (const { value } of read(home, home.html.replaceAll('href="/', 'href="https://evil.example/')))
      expect(value).toMatchObject({ nativeId: null, permalink: null });
  });

  it('leaks nothing of a quoted post into the one that quotes it', () => {
    for (const { value } of read(fixtureOf('hostile-de')))
      expect(JSON.stringify({ ...value, quoted: null })).not.toContain('999');
  });
});
