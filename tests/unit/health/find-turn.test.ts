import { describe, expect, it } from 'vitest';

import { findTurn } from '@/lib/health/find-turn';
import { chanceOfRise } from '@/lib/health/rare-by-chance';

/** "x" lacks the field, "." has it. */
const seriesOf = (drawn: string): boolean[] => Array.from(drawn, (mark) => mark === 'x');

describe('findTurn', () => {
  it.each([
    // Nothing to compare with, or nothing lost.
    ['', null, 'no posts'],
    ['....................', null, 'never missing'],
    ['xxxxxxxxxxxxxxxxxxxx', null, 'never found: nothing says that it was ever there'],
    ['x...................', null, 'missing once, long ago'],
    // Too few.
    ['....................x', null, 'one'],
    ['....................xx', null, 'two'],
    ['....................xxx', 20, 'three after twenty'],
    ['.xxx', null, 'three after one: might be any odd three'],
    ['...xxxxxxxxxx', null, 'ten after three: three say little of what is usual'],
    ['......xxxxx', null, 'five after six'],
    ['......xxxxxx', 6, 'six after six'],
    ['....xxxxxxxxxxxx', 4, 'twelve after four'],
    // "9 of 12": some are found in between.
    ['..........xx.xxx.xx.xx', 10, 'most of the last'],
    ['....................x.x.x.x.x.x', 20, 'every other one since'],
    ['....................x..x..x..x..x..', null, 'a third: met too often to be called lost'],
    // What was always so is no change.
    ['x.xx..x.xx.x..xx.x.xx', null, 'about half from the start'],
    ['xxx.xxxx.xxx.xxxxx', null, 'mostly missing from the start'],
    ['x..x..x.x..x..x..xxxxxxxxxx', 17, 'often missing before, always since'],
    // Over again.
    ['....................xxxxxx.', 20, 'found once may be luck'],
    ['....................xxxxxx....', null, 'found again: over'],
    ['....................xxxxxxxxx.x.....', null, 'over after a stumble'],
    ['..........xxxxxx..........xxxxxxx', 26, 'lost, mended, lost again: the last time counts'],
  ])('%s → %s (%s)', (drawn, expected, _why) => {
    expect(findTurn(seriesOf(drawn))).toBe(expected);
  });

  it.each([0.02, 0.1, 0.3, 0.5, 0.8])('raises hardly a false alarm where %s of posts always lack it', (share) => {
    let state = 12_345;
    const random = (): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) / 2 ** 24;
    };
    let alarms = 0;
    for (let round = 0; round < 1000; round += 1) {
      const series = Array.from({ length: 10 + (round % 90) }, () => random() < share);
      if (findTurn(series) !== null) alarms += 1;
    }
    expect(alarms).toBeLessThan(15);
  });
});

describe('chanceOfRise', () => {
  it.each([
    [0, 3, 3, 3, 1 / 20],
    [0, 20, 3, 3, 1 / 1771],
    [0, 6, 6, 6, 1 / 924],
    [1, 2, 1, 2, 5 / 6],
    [2, 2, 2, 2, 1],
    [0, 5, 0, 5, 1],
  ])('%i of %i before, %i of %i after: %s', (yesBefore, before, yesAfter, after, expected) => {
    const chance = chanceOfRise({ yes: yesBefore, all: before }, { yes: yesAfter, all: after });
    expect(chance).toBeCloseTo(expected, 9);
  });
});
