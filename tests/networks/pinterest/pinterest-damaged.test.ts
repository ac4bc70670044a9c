import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { RawPost, Reading } from '@/lib/domain/reading';
import { pinterestAdapter } from '@/lib/networks/pinterest/adapter';

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
const home = fixtureOf('home-en');
const pin = fixtureOf('pin-ro');

function read(fixture: FixturePage, html: string): Reading<RawPost>[] {
  return readPosts(pinterestAdapter, parsePage(pinterestAdapter, html, fixture.url));
}

const damages: [string, (html: string) => string][] = [
  ['without test marks', (html) => withoutAttributes(html, ['data-test-id'])],
  ['without ids of pins', (html) => withoutAttributes(html, ['data-test-pin-id'])],
  ['without any mark', (html) => withoutAttributes(html, ['data-test-id', 'data-test-pin-id', 'data-grid-item'])],
  ['without labels', (html) => withoutAttributes(html, ['aria-label', 'title', 'alt'])],
  ['without links', (html) => withoutAttributes(html, ['href'])],
  ['without data', (html) => withoutElements(html, 'head script')],
  ['without pictures', (html) => withoutElements(html, 'img, video')],
  ['without titles', (html) => withoutElements(html, 'h1, h2, [data-test-id="truncated-description"]')],
  ['without classes', (html) => withoutAttributes(html, ['class'])],
];

/**
 * What is right as well with less to go by: the beginning of a description that only the page's data has in full, and the
 * still picture of a video whose length was its only sign.
 */
function withoutRemains(reading: Reading<RawPost>, truth: readonly Reading<RawPost>[]): Reading<RawPost> {
  const { text, nativeId, media } = reading.value;
  const whole = truth.find(({ value }) => value.nativeId === nativeId)?.value;
  const isPart = whole?.text.includes(text.replace(/…$/u, '')) === true;
  const isVideo = whole?.media[0]?.type === 'video';
  const value = { ...reading.value, text: isPart ? '' : text, media: isVideo ? [] : media };
  return { ...reading, value };
}

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('damaged %s', (_name, fixture) => {
  const truth = read(fixture, fixture.html);
  it.each(damages)('%s: less, but nothing wrong', (_damage, damage) => {
    const damaged = read(fixture, damage(fixture.html));
    expectNothingWrong(
      truth,
      damaged.map((reading) => withoutRemains(reading, truth)),
    );
  });

  it.each(Object.entries(changes))('%s: no reader fails', (_change, change) => {
    expectHarmless(readChanged(pinterestAdapter, fixture.html, { url: fixture.url, change }));
  });

  it('stays harmless when every text and address is hostile', () => {
    expectHarmless(readChanged(pinterestAdapter, fixture.html, { url: fixture.url, change: poison }));
  });
});

describe('a damaged page tells what it lost', () => {
  it('lists nothing while the page is whole', () => {
    expect(read(pin, pin.html)[0]!.missing).toEqual([]);
    expect(read(home, home.html)[0]!.missing).toEqual([]);
  });

  it('knows tiles by their links when their marks are gone', () => {
    const bare = withoutAttributes(home.html, ['data-test-id', 'data-test-pin-id']);
    const ids = read(home, bare).map(({ value }) => value.nativeId);
    expect(ids).toEqual(expect.arrayContaining(['815644182555302298', '6051780745950638', '894738650989116459']));
  });

  it('lists author, text and time of a tile without the page data', () => {
    const bare = withoutElements(withoutElements(home.html, 'head script'), 'h2');
    expect(read(home, bare)[0]!.missing).toEqual(['author.handle', 'text', 'time']);
  });
});

describe('data of other pins', () => {
  it('is never taken for the pin shown', () => {
    expect(JSON.stringify(read(pin, pin.html))).not.toMatch(/77777|dinainte/);
    const stale = pin.html.replaceAll('13510867628092466","closeup', '13510867628000000","closeup');
    const [opened] = read(pin, stale);
    expect(opened!.value.time).toBeNull();
    expect(opened!.value.metrics).toEqual({
      likes: { raw: '284', source: 'text' },
      comments: { raw: '3 comentarii', source: 'text' },
    });
  });

  it('does no harm when it is cut or nonsense', () => {
    for (const text of ['{"id":', '[]', '{"type":"pin","id":"815644182555302298","images":7}', 'null'])
      expect(read(home, withText(home.html, 'head script', text))).toHaveLength(4);
  });

  it('is not believed where it contradicts the description shown', () => {
    const other = pin.html.replace('fără niciun cui. Planul complet este…', 'cu șuruburi…');
    expect(read(pin, other)[0]!.value.text).toBe('Raft din lădițe\n\nRaft din lădițe de mere, cu șuruburi…');
  });
});

describe('what is no pin', () => {
  it('leaves clusters of boards, shelves, empty cells and pins inside of advertising alone', () => {
    expect(read(home, home.html).map(({ value }) => value.nativeId)).not.toContain('10625749113438299');
    expect(read(home, home.html)).toHaveLength(4);
  });

  it('leaves the related pins below an opened one alone, and everything while a pin is being made', () => {
    expect(read(pin, pin.html)).toHaveLength(1);
    expect(read(fixtureOf('builder-ja'), fixtureOf('builder-ja').html)).toEqual([]);
  });
});

describe('a hostile page', () => {
  it('has its text taken as text', () => {
    const html = withText(withoutElements(pin.html, 'head script'), '[data-test-id="pinTitle"] h1', HOSTILE_TEXT);
    expect(read(pin, html)[0]!.value.text.startsWith(HOSTILE_TEXT)).toBe(true);
  });

  it('gets no address into a reading that is not http(s)', () => {
    let html = withAttribute(home.html, 'img, video', ['src', 'javascript:alert(1)']);
    html = withAttribute(html, 'img', ['srcset', 'javascript:alert(1) 1x']);
    for (const url of findUrls(read(home, html))) expect(url).toMatch(/^https?:/);
    const data = home.html.replaceAll('https://i.pinimg.com', 'javascript:alert(1)//');
    for (const url of findUrls(read(home, data))) expect(url).toMatch(/^https?:/);
    const links = withAttribute(pin.html, 'a', ['href', 'data:text/html,x']);
    for (const url of findUrls(read(pin, links))) expect(url).toMatch(/^https?:/);
  });

  it('cannot make a link to another site look like a pin or an account', () => {
    const html = withoutAttributes(withoutElements(home.html, 'head script'), ['data-test-pin-id']).replaceAll(
      'href="/',
      'href="https://evil.example/',
    );
    expect(read(home, html)).toEqual([]);
  });

  it('may write a very long title', () => {
    const long = withText(withoutElements(home.html, 'head script'), 'h2', 'a '.repeat(50_000));
    expect(read(home, long)[0]!.value.text).toHaveLength(99_999);
  });
});
