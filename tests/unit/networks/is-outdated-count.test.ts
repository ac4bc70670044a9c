import { describe, expect, it } from 'vitest';

import { isOutdatedCount } from '@/lib/networks/shared/is-outdated-count';

describe('isOutdatedCount', () => {
  it.each([
    [25_512, '25.5K'],
    [25_549, '25.5K'],
    [1_499, '1K'],
    [1_204, '1,204'],
    [1_204, '1,204 likes'],
    // A unit of a language that is not known here.
    [5_123, '5 zillions'],
    [12, 'many'],
    [1_084_000, '1,1 млн'],
  ])('lets %i stand for "%s"', (embedded, shown) => {
    expect(isOutdatedCount(embedded, shown)).toBe(false);
  });

  it.each([
    [25_512, '31.2K'],
    [31_200, '25.5K'],
    [480, '5K'],
    [9_870, '1.2M'],
    [1_190, '1,204 likes'],
    [1_210, '1,204'],
  ])('sees that %i is not what "%s" says now', (embedded, shown) => {
    expect(isOutdatedCount(embedded, shown)).toBe(true);
  });
});
