import { describe, expect, it } from 'vitest';

import { BestOf } from '@/lib/templates/find/best-of';

import { array, assert, integer, nat, property } from '../../../property';

describe('BestOf', () => {
  it('is what sorting all and taking the first would give', () => {
    assert(
      property(array(nat(9)), integer({ min: 1, max: 8 }), (scores, limit) => {
        const items = scores.map((score, at) => ({ score, at }));
        const best = new BestOf<(typeof items)[number]>(limit);
        for (const item of items) best.add(item, item.score);
        expect(best.list()).toEqual(items.toSorted((a, b) => b.score - a.score).slice(0, limit));
      }),
    );
  });
});
