import { describe, expect, it } from 'vitest';

import { dayLogIdSchema } from '@/lib/domain/ids';
import type { PlanItem } from '@/lib/domain/plan-item';
import { PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';
import { holdByPause, isScheduledOutside, isSlotPassed, isStoppedByPause, resumeFromPause } from '@/lib/plan/pause-day';

import { makePlanItem } from '../../db/make-plan-item';
import * as fc from '../../property';

/** 11:00 in Bucharest. */
const NOW = new Date('2026-03-04T09:00:00Z');
const LATER = new Date('2026-03-04T15:00:00Z');
const pauseId = dayLogIdSchema.parse('pause');
const PAUSE = { pauseId, reason: 'Mourning day' };

const after = (item: PlanItem, change: object): PlanItem => ({ ...item, ...change });
const hold = (item: PlanItem): PlanItem => after(item, holdByPause(item, PAUSE, NOW));

describe('DP-6: what a pause holds', () => {
  it.each([
    ['a post of today', {}, true],
    ['an overdue post', { date: '2026-03-02' }, true],
    ['a snoozed post', { snoozedUntil: '2026-03-05T07:00:00.000Z' }, true],
    ['a post without a time', { time: null }, true],
    ['one that a scheduler will send', { status: 'scheduled' }, true],
    ['one that a scheduler has sent by now', { status: 'scheduled', time: '08:00' }, false],
    ['a post of tomorrow', { date: '2026-03-05' }, false],
    ['an idea without a day', { date: null, status: 'idea' }, false],
    ['a published post', { status: 'published' }, false],
    ['a task', { kind: 'task' }, false],
    ['what is held for a reason of its own', { status: 'held' }, false],
  ])('%s: %o', (_name, change, isHeld) => {
    expect(isStoppedByPause(makePlanItem(change), null, NOW)).toBe(isHeld);
  });

  it('holds those of the chosen client only', () => {
    const item = makePlanItem({ clientId: 'aurora' });
    expect(isStoppedByPause(item, item.clientId, NOW)).toBe(true);
    expect(isStoppedByPause(makePlanItem({ clientId: 'borealis' }), item.clientId, NOW)).toBe(false);
    expect(isStoppedByPause(makePlanItem({ clientId: null }), item.clientId, NOW)).toBe(false);
  });

  it('goes by the clock of each item', () => {
    // 23:30 of 3 March in New York, where the fourth has not begun.
    const night = new Date('2026-03-04T04:30:00Z');
    expect(isStoppedByPause(makePlanItem({ timeZone: 'America/New_York' }), null, night)).toBe(false);
    expect(isStoppedByPause(makePlanItem({ timeZone: 'Europe/Bucharest' }), null, night)).toBe(true);
  });

  it('remembers the pause, the reason and what the item was', () => {
    expect(hold(makePlanItem({ status: 'approved' }))).toMatchObject({
      status: 'held',
      hold: { reason: 'Mourning day', since: NOW.toISOString(), status: 'approved', pauseId: 'pause' },
    });
  });
});

describe('DP-6: what becomes of it', () => {
  it('gives back exactly what was there, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLAN_STATUSES.filter((status) => status !== 'held')),
        fc.option(fc.constantFrom('00:30', '12:00', '23:59')),
        fc.integer({ min: 0, max: 5 }),
        (status, time, carriedOver) => {
          const item = makePlanItem({ status, time, carriedOver });
          const held = hold(item);
          const kept = after(held, resumeFromPause(held, { pauseId, decision: undefined }, LATER));
          expect(kept).toStrictEqual(item);
        },
      ),
    );
  });

  it('moves to another slot, out of the scheduler that knows only the old one', () => {
    const held = hold(makePlanItem({ status: 'scheduled' }));
    const decision = { id: held.id, act: 'move', date: '2026-03-05', time: '10:30' } as const;
    expect(after(held, resumeFromPause(held, { pauseId, decision }, LATER))).toMatchObject({
      status: 'draft',
      hold: null,
      date: '2026-03-05',
      time: '10:30',
    });
  });

  it('drops with the reason in the notes', () => {
    const held = hold(makePlanItem());
    const decision = { id: held.id, act: 'drop', reason: 'Not now' } as const;
    expect(after(held, resumeFromPause(held, { pauseId, decision }, LATER))).toMatchObject({
      status: 'dropped',
      hold: null,
      notes: 'Not now',
    });
  });

  it('leaves alone what was resumed by itself, and what another pause holds', () => {
    const decision = { id: makePlanItem().id, act: 'drop', reason: '' } as const;
    expect(resumeFromPause(makePlanItem(), { pauseId, decision }, LATER)).toStrictEqual({});
    const other = after(
      makePlanItem(),
      holdByPause(makePlanItem(), { ...PAUSE, pauseId: dayLogIdSchema.parse('b') }, NOW),
    );
    expect(resumeFromPause(other, { pauseId, decision }, LATER)).toStrictEqual({});
  });

  it('says which times have passed, and what a scheduler sends by itself', () => {
    expect(isSlotPassed(makePlanItem({ time: '12:00' }), NOW)).toBe(false);
    expect(isSlotPassed(makePlanItem({ time: '12:00' }), LATER)).toBe(true);
    expect(isSlotPassed(makePlanItem({ time: null }), LATER)).toBe(false);
    expect(isScheduledOutside(hold(makePlanItem({ status: 'scheduled' })))).toBe(true);
    expect(isScheduledOutside(hold(makePlanItem({ status: 'ready' })))).toBe(false);
  });
});
