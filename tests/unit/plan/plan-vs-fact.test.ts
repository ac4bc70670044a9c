import { describe, expect, it } from 'vitest';

import { comparePlan, comparePlanBy, outcomeOf, PLAN_OUTCOMES } from '@/lib/plan/plan-vs-fact';

import { makePlanItem } from '../../db/make-plan-item';

/** Slot: 4 March 2026 at 12:00 in Bucharest, 10:00 UTC. */
const now = new Date('2026-03-05T12:00:00.000Z');
const at = (clock: string) => `2026-03-04T${clock}:00.000Z`;
const check = (answer: string) => ({ answer, at: at('11:00') });

describe('outcomeOf', () => {
  it.each([
    ['onTime', { status: 'published', publishedAt: at('10:15') }],
    ['late', { status: 'published', publishedAt: at('10:16') }],
    ['late', { status: 'checked', publishedAt: at('10:00'), liveCheck: check('late') }],
    ['unknownTime', { status: 'checked', publishedAt: null, liveCheck: check('yes') }],
    ['missed', { status: 'missed', liveCheck: check('no') }],
    ['dropped', { status: 'dropped' }],
    ['held', { status: 'held', hold: null }],
    ['open', { status: 'approved' }],
    ['open', { status: 'scheduled' }],
    ['onTime', { status: 'published', time: null, publishedAt: at('21:59') }],
    [null, { status: 'approved', date: '2026-03-06' }],
    [null, { kind: 'task', status: 'checked' }],
    [null, { status: 'idea', date: null }],
  ])('DP-9: says %s of %o', (outcome, change) => {
    expect(outcomeOf(makePlanItem(change), now)).toBe(outcome);
  });
});

describe('comparePlan', () => {
  it('DP-9: counts missed posts among what was due, and every post once', () => {
    const items = ['published', 'missed', 'dropped', 'draft'].map((status) =>
      makePlanItem({ status, publishedAt: status === 'published' ? at('10:00') : null }),
    );
    const { due, outcomes, rate } = comparePlan(items, now);
    expect([due, outcomes.missed, rate]).toStrictEqual([4, 1, 0.25]);
    expect(PLAN_OUTCOMES.reduce((sum, outcome) => sum + outcomes[outcome], 0)).toBe(due);
  });

  it('has no rate where nothing was due', () => {
    expect(comparePlan([makePlanItem({ date: '2026-04-01' })], now).rate).toBeNull();
  });

  it('counts a post in each of its networks, and one without any for none', () => {
    const items = [makePlanItem({ networks: ['vk', 'ok'] }), makePlanItem({ networks: ['vk'] }), makePlanItem()];
    const by = comparePlanBy(items, now, ({ networks }) => networks);
    expect([...by].map(([key, { due }]) => [key, due])).toStrictEqual([
      ['vk', 2],
      ['ok', 1],
      [null, 1],
    ]);
  });
});
