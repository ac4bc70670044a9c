import { describe, expect, it } from 'vitest';

import { mergePost } from '@/lib/capture/merge-post';
import { postSchema, type CapturedPost, type Post } from '@/lib/domain/post';
import type { RawPost } from '@/lib/domain/reading';

import * as fc from '../../property';
import { image, makeCaptured, makeRawPost, metricsOf } from './make-post';

const T1 = '2026-09-01T10:00:00.000Z';
const T2 = '2026-09-02T10:00:00.000Z';
const T3 = '2026-09-03T10:00:00.000Z';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 });
const WHOLE = 'Rye bread tomorrow at eight. Come early, it sells out. #rye';

const author = fc.record({
  name: maybe(fc.constantFrom('Korzh', 'Korzh Bakery')),
  handle: maybe(fc.constant('korzh')),
  url: maybe(fc.constant('https://vk.com/korzh')),
  avatarUrl: maybe(fc.constantFrom('https://cdn.example/a.jpg', 'https://cdn.example/b.jpg')),
});
const text = fc.constantFrom(
  { text: '', truncated: false },
  { text: WHOLE.slice(0, 12), truncated: true },
  { text: `${WHOLE.slice(0, 30)}…`, truncated: true },
  { text: WHOLE, truncated: false },
  { text: 'Sold out.', truncated: false },
);
const count = maybe(fc.constantFrom('1234', '1,2K', '1200', '2K', '0'));
const media = fc.subarray(['a', 'b', 'c']).map((names) => names.map(image));
const time = maybe(
  fc.constantFrom<NonNullable<RawPost['time']>>(
    { iso: '2026-08-22T09:25:30Z', precision: 'second', source: 'attribute', raw: null },
    { iso: '2026-08-22T12:00:00Z', precision: 'day', source: 'text', raw: '22 авг' },
  ),
);

/** Captures of one and the same post, from full to almost nothing. */
const capture: fc.Arbitrary<CapturedPost> = fc
  .record({
    author,
    text,
    likes: count,
    views: count,
    media,
    time,
    kind: fc.constantFrom<RawPost['kind']>('post', 'video', 'repost'),
    permalink: maybe(fc.constant('https://vk.com/wall-100_7')),
    missing: fc.constantFrom<string[]>([], ['text']),
  })
  .map(({ likes, views, text: shown, missing, ...rest }) =>
    makeCaptured(
      { ...rest, ...shown, metrics: metricsOf({ ...(likes && { likes }), ...(views && { views }) }) },
      { missing },
    ),
  );

/** Paths of everything known in a row: nulls, empty texts and lists do not count. */
function knownPaths(value: unknown, path = ''): string[] {
  if (value === null || value === '' || value === false) return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [path];
  if (typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, part]) => knownPaths(part, `${path}.${key}`));
}

const row = (first: CapturedPost): Post => mergePost(null, first, T1);

describe('mergePost, whatever is captured', () => {
  it('gives valid rows', () => {
    fc.assert(
      fc.property(capture, capture, (first, second) => {
        const merged = mergePost(row(first), second, T2);
        expect(postSchema.parse(merged)).toEqual(merged);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(capture, capture, (first, second) => {
        const once = mergePost(row(first), second, T2);
        expect(mergePost(once, second, T2)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('never loses a known field', () => {
    fc.assert(
      fc.property(capture, capture, (first, second) => {
        const merged = mergePost(row(first), second, T2);
        const known = new Set(knownPaths(merged));
        // `truncated` and rounding are lost when something better comes, tags with the text they stood in.
        const better = new Set(['.truncated', '.exact.likes', '.exact.views']);
        if (merged.textHistory.length > 0) better.add('.hashtags');
        const lost = [...knownPaths(row(first)), ...knownPaths(second)].filter(
          (path) => !known.has(path) && !better.has(path),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never loses a text: it is current, in the history, or the beginning of one of them', () => {
    fc.assert(
      fc.property(capture, capture, capture, (first, second, third) => {
        const merged = mergePost(mergePost(row(first), second, T2), third, T3);
        const kept = [merged.text, ...merged.textHistory.map((entry) => entry.text)];
        for (const seen of [first, second, third].filter((one) => !one.truncated)) {
          expect(kept.some((one) => one.startsWith(seen.text))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on whether the poor or the full capture came first', () => {
    const full = makeCaptured();
    fc.assert(
      fc.property(fc.subarray(['author', 'text', 'time', 'media', 'metrics', 'permalink'] as const), (holes) => {
        const empty: Partial<RawPost> = {
          author: { name: null, handle: null, url: null, avatarUrl: null },
          text: '',
          time: null,
          media: [],
          metrics: {},
          permalink: null,
        };
        const gaps = Object.fromEntries(holes.map((hole) => [hole, empty[hole]]));
        const poor = makeCaptured({ ...makeRawPost(), ...gaps }, { missing: [...holes] });
        const poorFirst = mergePost(mergePost(null, poor, T1), full, T2);
        const fullFirst = mergePost(mergePost(null, full, T1), poor, T2);
        expect(poorFirst).toEqual(fullFirst);
      }),
    );
  });
});
