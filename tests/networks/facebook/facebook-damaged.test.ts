import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { facebookAdapter } from '@/lib/networks/facebook/adapter';

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
const named = (name: string): FixturePage => fixtures.find((fixture) => fixture.name === name)!;
const home = named('home-en');

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(facebookAdapter, parsePage(facebookAdapter, html, fixture.url));
}

const AD_NAMES = ['data-ad-rendering-role', 'data-ad-comet-preview', 'data-ad-preview'];

const damages: [string, (html: string) => string][] = [
  ['without the names of parts', (html) => withoutAttributes(html, AD_NAMES)],
  ['without labels', (html) => withoutAttributes(html, ['aria-label'])],
  ['without pointers to parts', (html) => withoutAttributes(html, ['aria-describedby', 'aria-labelledby'])],
  ['without ids', (html) => withoutAttributes(html, ['id'])],
  ['without numbers of items', (html) => withoutAttributes(html, ['aria-posinset'])],
  ['without the boxes of items', (html) => withoutAttributes(html, ['data-virtualized', 'data-pagelet'])],
  ['without roles', (html) => withoutAttributes(html, ['role'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without styles', (html) => withoutAttributes(html, ['style'])],
  ['without pictures', (html) => withoutElements(html, 'a img, video, svg image')],
  ['without names', (html) => withoutElements(html, 'h2, h3, h4')],
  ['without texts', (html) => withoutElements(html, '[data-ad-preview="message"]')],
  ['without reactions', (html) => withoutElements(html, '[role="toolbar"], [role="toolbar"] + *')],
  ['without buttons', (html) => withoutElements(html, '[role="button"]')],
];

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(truth, read(fixture, damage(fixture.html)));
  });
});

describe('the data of the page', () => {
  const script = 'script[type="application/json"]';

  it('is believed for the story whose links carry its value, and for no other', () => {
    const [first, , , fair] = read(home, home.html);
    expect(first!.value.metrics.likes).toEqual({ raw: '2876', source: 'json' });
    expect(fair!.value.metrics.likes).toEqual({ raw: '40', source: 'text' });
    expect(fair!.value.time?.iso).toBeNull();
  });

  it('is not believed when its value changed, as after moving on inside the site', () => {
    const [first] = read(home, home.html.replaceAll(/"encrypted_click_tracking": "\w+"/g, '"x": 1'));
    expect(first!.value.metrics.likes).toEqual({ raw: '2.8K', source: 'text' });
    expect(first!.value.time).toMatchObject({ iso: null, raw: '6h' });
  });

  it('is not believed when two stories claim one value', () => {
    const [token] = /AZa{20,}/.exec(home.html)!;
    const twin = `<script type="application/json">${JSON.stringify({
      post_id: '700100200399998',
      encrypted_click_tracking: token,
      comet_sections: { feedback: {} },
    })}</script>`;
    const [first] = read(home, home.html.replace('</body>', `${twin}</body>`));
    expect(first!.value.metrics.likes?.source).toBe('text');
  });

  it('is not believed without a value, as where the browser cleans links', () => {
    const [first, quote] = read(home, home.html.replaceAll(/__cft__\[\d\]=\w+|&amp;__tn__=[^"&]*/g, ''));
    expect(first!.value).toMatchObject({
      nativeId: '700100200300401',
      permalink: 'https://www.facebook.com/photo/?fbid=700100200300401',
      time: { iso: null, raw: '6h' },
    });
    expect(quote!.value).toMatchObject({ kind: 'quote', nativeId: null, media: [] });
  });

  it('may be cut, foreign or missing', () => {
    for (const text of ['{"post_id": "7', '[]', '{"post_id": 7, "comet_sections": {"feedback": null}}', '"post_id"'])
      expect(() => read(home, withText(home.html, script, text))).not.toThrow();
  });

  it('takes a full number of the page for fresher than its own', () => {
    const [first] = read(home, home.html.replaceAll('>2.8K<', '>2,891<'));
    expect(first!.value.metrics.likes).toEqual({ raw: '2,891', source: 'text' });
  });
});

describe('what a damaged page tells', () => {
  it('lists nothing while the page is whole', () => {
    expect(read(home, home.html)[0]!.missing).toEqual([]);
  });

  it('keeps author, text and counts without the names of parts', () => {
    const [first] = read(home, withoutAttributes(home.html, AD_NAMES));
    expect(first!.value.author).toMatchObject({ name: 'Harbour Bakes', handle: 'harbourbakes' });
    expect(first!.value.text).toMatch(/^First loaves/);
    expect(first!.rules).toMatchObject({ text: 'described' });
  });

  it('guesses no shares from a single number without a pointer', () => {
    const page = withoutAttributes(home.html, ['aria-describedby', 'id']);
    const quote = read(home, page).find(({ value }) => value.kind === 'quote');
    expect(quote!.value.metrics.shares).toBeUndefined();
    expect(quote!.value.metrics.comments).toBeUndefined();
  });

  it('reads no scrambled letters as a time', () => {
    const labels = withoutElements(home.html, '[hidden]');
    for (const { value } of read(home, labels)) expect(value.time?.raw ?? null).toBeOneOf([null]);
  });

  it('leaves the mark of an advertisement out when its label is gone, and invents none', () => {
    const ro = named('home-2022-ro');
    expect(read(ro, ro.html).map(({ value }) => value.sponsored)).toEqual([false, true, false]);
    expect(read(ro, withoutElements(ro.html, '[hidden]')).some(({ value }) => value.sponsored)).toBe(false);
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const html = withText(
      home.html,
      '[data-ad-preview="message"] span, [data-ad-rendering-role="profile_name"] a span',
      HOSTILE_TEXT,
    );
    const [first] = read(home, html);
    expect(first!.value.text).toBe(HOSTILE_TEXT);
    expect(first!.value.author.name).toContain('<img src=x onerror=alert(1)>');
  });

  it('gets no address into a reading that is not http(s)', () => {
    for (const fixture of fixtures) {
      let html = withAttribute(fixture.html, 'a[href*="l.php"], a[href*="fbid"]', ['href', 'javascript:alert(1)']);
      html = withAttribute(html, 'img, video', ['src', 'data:text/html,<script>1</script>']);
      html = withAttribute(html, 'image', ['xlink:href', 'javascript:alert(2)']);
      html = withAttribute(html, 'video', ['poster', 'javascript:alert(3)']);
      for (const url of findUrls(read(fixture, html))) expect(url).toMatch(/^https?:/);
    }
  });

  it('cannot make a link to another site look like a post or a profile', () => {
    const html = home.html.replaceAll('href="/harbourbakes', 'href="https://facebook.com.evil.example/harbourbakes');
    for (const { value } of read(home, html)) {
      expect(value.author.handle).not.toBe('harbourbakes');
      expect(value.permalink ?? 'https://www.facebook.com/').toMatch(/^https:\/\/www\.facebook\.com\//);
    }
  });

  it('may write a very long text', () => {
    const html = withText(home.html, '#_r_f2_', 'a '.repeat(50_000));
    expect(read(home, html).at(-1)!.value.text).toHaveLength(99_999);
  });
});
