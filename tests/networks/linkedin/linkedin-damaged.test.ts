import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { linkedinAdapter } from '@/lib/networks/linkedin/adapter';

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
const ember = named('ember-feed-en');
const sdui = named('sdui-feed-ru');
const guest = named('guest-post-es');

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(linkedinAdapter, parsePage(linkedinAdapter, html, fixture.url));
}

const damages: [string, (html: string) => string][] = [
  ['without test ids', (html) => withoutAttributes(html, ['data-testid', 'data-test-id'])],
  ['without labels', (html) => withoutAttributes(html, ['aria-label', 'aria-hidden'])],
  ['without keys', (html) => withoutAttributes(html, ['componentkey', 'id'])],
  [
    'without ids',
    (html) => withoutAttributes(html, ['data-urn', 'data-id', 'data-activity-urn', 'data-attributed-urn']),
  ],
  ['without roles', (html) => withoutAttributes(html, ['role'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without icons', (html) => withoutElements(html, 'svg, li-icon')],
  ['without pictures', (html) => withoutElements(html, 'img:not([src*="header"]), video, picture')],
  ['without names', (html) => withoutElements(html, '[class*="actor__title"], a > div > div[aria-label]')],
  ['without buttons', (html) => withoutElements(html, 'button')],
  ['without counters', (html) => withoutElements(html, '.social-details-social-counts, ul[role="presentation"]')],
  ['without tracking names', (html) => withoutAttributes(html, ['data-tracking-control-name'])],
  ['without data scripts', (html) => withoutElements(html, 'script')],
  ['without lines above', (html) => withoutElements(html, '.update-components-header')],
];

/** Without the line that names the liker nothing tells that the card's id is that of the like: only ids and times may differ. */
const HIDES_OWNER = 'without lines above';

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (name, fixture) => {
  const truth = read(fixture, fixture.html);
  const applied = damages.filter(([damage]) => damage !== HIDES_OWNER || !name.startsWith('ember-feed'));
  it.each(applied)('%s: less, but nothing wrong', (_damage, damage) => {
    expectNothingWrong(truth, read(fixture, damage(fixture.html)));
  });
});

describe('a damaged page tells what it lost', () => {
  it('lists nothing while the page is whole', () => {
    for (const page of [ember, sdui, guest]) expect(read(page, page.html)[0]!.missing).toEqual([]);
  });

  it('keeps words, author and numbers of a server-driven card without its key for comments, and claims no id', () => {
    const [first] = read(sdui, withoutElements(sdui.html, '[componentkey*="replaceableCommentTools"]'));
    expect(first!.value).toMatchObject({
      nativeId: null,
      permalink: null,
      author: { handle: 'mara-quill-demo' },
      time: { iso: null, raw: '1 дн.' },
      metrics: { likes: { raw: '1 107' } },
    });
    expect(first!.missing).toEqual(['nativeId', 'permalink']);
  });

  it('says that reactions are shown where their number cannot be read', () => {
    const [first] = read(ember, withText(ember.html, '.social-details-social-counts__reactions-count', 'many'));
    expect(first!.value.metrics.likes).toBeUndefined();
    expect(first!.missing).toContain('metrics.likes');
  });

  it('falls back to the id for the time, when the page’s data are gone', () => {
    const [first] = read(guest, withoutElements(guest.html, 'script'));
    expect(first!.value.time).toMatchObject({ iso: '2026-02-03T14:05:06.700Z', source: 'id' });
  });

  it('takes no time of another posting in the page’s data', () => {
    const html = guest.html.replaceAll('posts/mara-quill-demo_pan-activity-', 'posts/mara-quill-demo_pan-activity-1');
    const [first] = read(guest, html);
    expect(first!.value.time).toMatchObject({ source: 'id' });
  });

  it('never takes the time of a like for that of the post', () => {
    const [, , reposted] = read(ember, ember.html);
    expect(reposted!.value).toMatchObject({ kind: 'repost', time: { iso: null, raw: '8h' } });
  });
});

describe('a hostile page', () => {
  it.each([
    ['ember', ember, '.update-components-update-v2__commentary > span > span'],
    ['sdui', sdui, '[data-testid="expandable-text-box"]'],
    ['guest', guest, '[data-test-id="main-feed-activity-card__commentary"]'],
  ])('has its text taken as text: %s', (_name, page, selector) => {
    const [first] = read(page, withText(page.html, selector, HOSTILE_TEXT));
    expect(first!.value.text).toBe(HOSTILE_TEXT);
  });

  it('gets no address into a reading that is not http(s)', () => {
    for (const page of fixtures) {
      let html = withAttribute(page.html, 'a[href]', ['href', 'javascript:alert(1)']);
      html = withAttribute(html, 'img', ['src', 'data:text/html,<script>1</script>']);
      html = withAttribute(html, 'img', ['data-delayed-url', 'javascript:alert(2)']);
      html = withAttribute(html, 'video', ['poster', 'javascript:alert(3)']);
      for (const url of findUrls(read(page, html))) expect(url).toMatch(/^https?:/);
    }
  });

  it('cannot make a link to another site look like a profile or a post', () => {
    const html = sdui.html.replaceAll('https://www.linkedin.com/in/', 'https://evil.example/in/');
    const [first] = read(sdui, html);
    expect(first!.value.author).toMatchObject({ handle: null, url: null });
  });

  it('may write a very long text', () => {
    const [first] = read(sdui, withText(sdui.html, '[data-testid="expandable-text-box"]', 'a '.repeat(50_000)));
    expect(first!.value.text).toHaveLength(99_999);
  });
});
