import { describe, expect, it } from 'vitest';

import { comparePost } from '@/lib/capture/compare-post';
import type { RawPost } from '@/lib/domain/reading';

import { image, makeCaptured, metricsOf } from './make-post';

const compare = (stored: Partial<RawPost>, fresh: Partial<RawPost>) =>
  comparePost(makeCaptured(stored), makeCaptured(fresh));
const likes = (raw: string) => ({ metrics: metricsOf({ likes: raw }) });

describe('comparePost', () => {
  it('finds no change in the same post', () => {
    expect(compare({}, {})).toEqual({ changed: false, likesDelta: 0, likesDeltaExact: true });
  });

  it.each<[string, Partial<RawPost>, Partial<RawPost>]>([
    ['a text cut by the page', { text: 'Rye bread tomorrow' }, { text: 'Rye bread…', truncated: true }],
    ['a text now whole', { text: 'Rye bread', truncated: true }, { text: 'Rye bread tomorrow' }],
    ['a text that was not read', { text: 'Rye bread' }, { text: '' }],
    ['rounding', likes('1234'), likes('1,2K')],
    ['a number that was not read', likes('1234'), { metrics: {} }],
    ['another address of the same picture', { media: [image('a')] }, { media: [image('b')] }],
    ['more slides of a carousel', { media: [image('a')] }, { media: [image('a'), image('b')] }],
    ['fewer slides of a carousel', { media: [image('a'), image('b')] }, { media: [image('a')] }],
    ['media that were not read', { media: [image('a')] }, { media: [] }],
  ])('takes %s for no change', (_what, stored, fresh) => {
    expect(compare(stored, fresh).changed).toBe(false);
  });

  it.each<[string, Partial<RawPost>, Partial<RawPost>]>([
    ['an edited text', { text: 'Rye bread, 3 €' }, { text: 'Rye bread, 4 €' }],
    ['a number', likes('1234'), likes('1235')],
    ['a number beyond rounding', likes('1234'), likes('1,4K')],
    ['a video for a picture', { media: [image('a')] }, { media: [{ ...image('a'), type: 'video' }] }],
  ])('sees %s', (_what, stored, fresh) => {
    expect(compare(stored, fresh).changed).toBe(true);
  });

  it.each([
    ['1234', '1250', 16, true],
    ['1250', '1234', -16, true],
    ['1234', '1,2K', 0, false],
    ['1234', '1,4K', 166, false],
    ['1234', 'Нравится', null, null],
  ])('likes %s → %s: %s', (before, after, likesDelta, likesDeltaExact) => {
    expect(compare(likes(before), likes(after))).toMatchObject({ likesDelta, likesDeltaExact });
  });
});
