import { describe, expect, it } from 'vitest';

import { isSameCount, mergeCount } from '@/lib/capture/rounded-count';

const exact = (value: number) => ({ value, exact: true });
const rounded = (value: number) => ({ value, exact: false });
const unknown = { value: null, exact: null };

describe('isSameCount', () => {
  it.each([
    [exact(1234), rounded(1200)],
    [exact(1250), rounded(1300)],
    [exact(1299), rounded(1200)],
    [exact(999_950), rounded(1_000_000)],
    [exact(1_234_567), rounded(1_200_000)],
    [exact(12_345), rounded(12_000)],
    [exact(12_345), rounded(12_300)],
    [exact(123_456_789), rounded(120_000_000)],
    [rounded(12_300), rounded(12_000)],
    [exact(5), exact(5)],
    [exact(0), rounded(0)],
  ])('%o and %o may be one number', (first, second) => {
    expect(isSameCount(first, second)).toBe(true);
    expect(isSameCount(second, first)).toBe(true);
  });

  it.each([
    [exact(1234), exact(1235)],
    [exact(1300), rounded(1200)],
    [exact(1149), rounded(1200)],
    [exact(95_000), rounded(100_000)],
    [exact(14_000), rounded(12_000)],
    [rounded(1200), rounded(1300)],
    [exact(0), rounded(1000)],
  ])('%o and %o are two', (first, second) => {
    expect(isSameCount(first, second)).toBe(false);
    expect(isSameCount(second, first)).toBe(false);
  });
});

describe('mergeCount', () => {
  it.each([
    ['a hole is filled', unknown, exact(5), exact(5)],
    ['unknown erases nothing', exact(5), unknown, exact(5)],
    ['an exact number stays when the page rounds it', exact(1234), rounded(1200), exact(1234)],
    ['a rounded number gives way to the exact one', rounded(1200), exact(1234), exact(1234)],
    ['a later number wins', exact(1234), rounded(1500), rounded(1500)],
    ['a later exact number wins', exact(1234), exact(1200), exact(1200)],
    ['the finer of two rounded ones stays', rounded(12_300), rounded(12_000), rounded(12_300)],
    ['the finer of two rounded ones comes', rounded(12_000), rounded(12_300), rounded(12_300)],
    ['zero is a number', exact(0), unknown, exact(0)],
  ])('%s', (_what, stored, fresh, merged) => {
    expect(mergeCount(stored, fresh)).toEqual(merged);
  });
});
