import { describe, expect, it } from 'vitest';

import { balanceByFunnel, balanceByRubric } from '@/lib/plan/balance';

import { makePlanItem } from '../../db/make-plan-item';

describe('balanceByRubric', () => {
  it('shares out what is said, and leaves what is not said without a share', () => {
    const items = ['Tips', 'Tips', 'Tips', 'Sales', null, null].map((rubric) => makePlanItem({ rubric }));
    expect(balanceByRubric(items)).toStrictEqual({
      shares: [
        { key: 'Tips', n: 3, share: 0.75, even: 0.5 },
        { key: 'Sales', n: 1, share: 0.25, even: 0.5 },
        { key: null, n: 2, share: null, even: null },
      ],
      said: 4,
      n: 6,
    });
  });

  it('counts neither tasks nor ideas nor what was dropped', () => {
    const items = [{ kind: 'task' }, { status: 'idea' }, { status: 'dropped' }].map((change) =>
      makePlanItem({ rubric: 'Tips', ...change }),
    );
    expect(balanceByRubric(items)).toStrictEqual({ shares: [], said: 0, n: 0 });
  });
});

describe('balanceByFunnel', () => {
  it('shows every stage, that of none as 0 of those that say it', () => {
    const { shares } = balanceByFunnel([makePlanItem({ funnel: 'buy' })]);
    expect(shares.map(({ key, share }) => [key, share])).toStrictEqual([
      ['know', 0],
      ['want', 0],
      ['buy', 1],
      ['recommend', 0],
    ]);
  });

  it('knows no share where nothing says its stage', () => {
    const { shares, said, n } = balanceByFunnel([makePlanItem({ funnel: null })]);
    expect([said, n]).toStrictEqual([0, 1]);
    expect(shares.map(({ share }) => share)).toStrictEqual([null, null, null, null, null]);
  });
});
