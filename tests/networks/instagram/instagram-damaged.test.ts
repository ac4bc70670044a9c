import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { instagramAdapter } from '@/lib/networks/instagram/adapter';

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
  return readPosts(instagramAdapter, parsePage(instagramAdapter, html, fixture.url));
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
  ['without headings', (html) => withoutElements(html, 'h1, h2')],
  ['without sections inside posts', (html) => withoutElements(html, 'article section, main section')],
  ['without videos', (html) => withoutElements(html, 'video')],
  ['without styles', (html) => withoutAttributes(html, ['style'])],
  ['without picture texts', (html) => withoutAttributes(html, ['alt'])],
];

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(truth, read(fixture, damage(fixture.html)));
  });
});

describe('a dialog may hold its post without an article', () => {
  it.each(['dialog-ru', 'dialog-zh'])('%s reads the same', (name) => {
    const dialog = fixtureOf(name);
    const bare = dialog.html.replace('<article ', '<div ').replace('</article>', '</div>');
    expect(bare).not.toContain('<article');
    expect(read(dialog, bare)).toEqual(read(dialog, dialog.html));
  });
});

describe('a damaged page tells what it lost', () => {
  it('still finds the row of actions when every icon was redrawn', () => {
    const ro = fixtureOf('post-ro');
    const [post] = read(ro, withAttribute(withoutElements(ro.html, 'script'), 'path', ['d', 'M0 0']));
    expect(post!.value.metrics).toEqual({
      likes: { raw: '12,4 mii', source: 'text' },
      comments: { raw: '873', source: 'text' },
    });
  });

  it('decodes the time from the shortcode and calls it approximate', () => {
    const ru = fixtureOf('dialog-ru');
    const [post] = read(ru, withoutAttributes(ru.html, ['datetime']));
    expect(post!.value.time).toMatchObject({ iso: '2025-09-27T14:24:13.000Z', precision: 'hour', source: 'id' });
  });

  it('says that a carousel is incomplete when only some slides were rendered', () => {
    const ro = fixtureOf('post-ro');
    const [post] = read(ro, withoutElements(ro.html, 'script'));
    expect(post!.value.media).toHaveLength(2);
    expect(post!.missing).toContain('media');
  });

  it('never takes hidden likes for zero, nor the faces shown for likes', () => {
    const hidden = read(fixtureOf('home-en'), fixtureOf('home-en').html)[1]!;
    expect(hidden.value.metrics.likes).toBeUndefined();
    expect(hidden.missing).toContain('metrics.likes');
  });
});

describe('data of other posts', () => {
  it('is never taken for the post shown', () => {
    const home = fixtureOf('home-en');
    const stale = home.html.replaceAll(/"code": ?"[^"]+"/g, '"code": "AAAAAAAAAAA"');
    expect(JSON.stringify(read(home, stale))).not.toContain('12431');
    expect(read(home, stale).map((reading) => reading.value.nativeId)).not.toContain('AAAAAAAAAAA');
  });

  it('does no harm when it is cut or nonsense', () => {
    const home = fixtureOf('home-en');
    for (const text of ['{"taken_at":', '[]', '{"code":1,"taken_at":"x"}', '{"code":"DTUpqATgABv","taken_at":-1}'])
      expect(read(home, withText(home.html, 'script', text))).toHaveLength(4);
  });

  it('in the head of the page is of the page before and stays unread', () => {
    for (const fixture of fixtures) expect(JSON.stringify(read(fixture, fixture.html))).not.toContain('999');
  });
});

describe('a hostile page', () => {
  const home = fixtureOf('home-en');

  it('has its text taken as text', () => {
    const ru = fixtureOf('dialog-ru');
    const [post] = read(ru, withText(ru.html, 'h1', HOSTILE_TEXT));
    expect(post!.value.text).toBe(HOSTILE_TEXT);
  });

  it('gets no address into a reading that is not http(s)', () => {
    let html = withAttribute(withoutElements(home.html, 'script'), 'img, video', ['src', 'javascript:alert(1)']);
    html = withAttribute(html, 'a[rel], span a', ['href', 'data:text/html,x']);
    for (const url of findUrls(read(home, html))) expect(url).toMatch(/^https?:/);
    const data = home.html.replaceAll('https://scontent.cdninstagram.com', 'javascript:alert(1)//');
    for (const url of findUrls(read(home, data))) expect(url).toMatch(/^https?:/);
  });

  it('cannot make a link to another site look like a post', () => {
    const html = home.html.replaceAll('href="/', 'href="https://evil.example/');
    for (const { value } of read(home, html)) expect(value).toMatchObject({ nativeId: null, permalink: null });
  });

  it('may write a very long caption', () => {
    const ru = fixtureOf('dialog-ru');
    expect(read(ru, withText(ru.html, 'h1', 'a '.repeat(50_000)))[0]!.value.text).toHaveLength(99_999);
  });
});
