import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import { extendSeries } from '@/lib/db/repositories/extend-series';
import { changePlanItems, deletePlanItems } from '@/lib/db/repositories/plan-items';
import { addPlanSeries, deleteOccurrence } from '@/lib/db/repositories/plan-series';
import { undo } from '@/lib/db/repositories/undo-log';
import { listOccurrences } from '@/lib/plan/series/occurrences';
import { shiftDate } from '@/lib/plan/slot-time';

import * as fc from '../property';
import { freshDatabase, secondConnection } from './fresh-database';
import { makePlanContent } from './make-plan-item';
import { addWeekly, datesOf, later, listItems, MONDAYS, NOW, stateOf } from './series-fixture';

describe('a recurring item', () => {
  it('is there eight weeks ahead, and is taken back by one undo', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    expect(datesOf(items)).toEqual(listOccurrences(MONDAYS, '2026-03-02', { from: '2026-03-02', to: '2026-04-27' }));
    expect(items).toHaveLength(9);
    const [entry] = await database.undoLog.toArray();
    expect(await undo(entry!.id, database)).toEqual({ ok: true });
    expect(await stateOf(database)).toEqual({ planItems: [], planSeries: [] });
  });

  it('begins on the first day of its rule', async () => {
    const items = await addWeekly(freshDatabase(), 'FREQ=WEEKLY;BYDAY=TH;COUNT=2');
    expect(datesOf(items)).toEqual(['2026-03-05', '2026-03-12']);
  });

  it('that began long ago brings no missed ones', async () => {
    const database = freshDatabase();
    const content = { ...makePlanContent(), date: '2025-03-03' };
    await addPlanSeries({ content, rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=54' }, { now: NOW }, database);
    expect(datesOf(await listItems(database))).toEqual(['2025-03-03', '2026-03-02', '2026-03-09']);
  });

  it('with a first day years ahead is there at once', async () => {
    const database = freshDatabase();
    const content = { ...makePlanContent(), date: '2031-03-03' };
    await addPlanSeries({ content, rule: 'FREQ=YEARLY' }, { now: NOW }, database);
    await extendSeries({ now: NOW }, database);
    expect(datesOf(await listItems(database))).toEqual(['2031-03-03']);
  });

  it('is added once, however often the act is retried', async () => {
    const database = freshDatabase();
    const content = { ...makePlanContent(), date: '2026-03-02' };
    const options = { now: NOW, requestId: '0195a000-0000-7000-8000-000000000001' };
    const first = await addPlanSeries({ content, rule: MONDAYS }, options, database);
    expect(await addPlanSeries({ content, rule: MONDAYS }, options, database)).toEqual(first);
    expect(await database.planItems.count()).toBe(9);
    expect(await database.planSeries.count()).toBe(1);
  });

  it('refuses a rule that cannot be followed, and stores nothing', async () => {
    const database = freshDatabase();
    const content = { ...makePlanContent(), date: '2026-03-02' };
    await expect(addPlanSeries({ content, rule: 'FREQ=HOURLY' }, { now: NOW }, database)).rejects.toThrow(RangeError);
    expect(await stateOf(database)).toEqual({ planItems: [], planSeries: [] });
  });
});

function fail(): never {
  throw new Error('killed');
}

describe('occurrences come by themselves', () => {
  it('up to the horizon, or to what is shown; never twice', async () => {
    const database = freshDatabase();
    await addWeekly(database);
    expect(await extendSeries({ now: NOW }, database)).toBe(0);
    expect(await extendSeries({ now: later(14) }, database)).toBe(2);
    expect(await extendSeries({ now: later(14), until: '2026-06-30' }, database)).toBe(7);
    expect(await extendSeries({ now: later(14), until: '2026-06-30' }, database)).toBe(0);
    const days = listOccurrences(MONDAYS, '2026-03-02', { from: '2026-03-02', to: '2026-06-30' });
    expect(datesOf(await listItems(database))).toEqual(days);
  });

  it('once, from two pages at the same time', async () => {
    const database = freshDatabase();
    await addWeekly(database);
    const other = secondConnection(database);
    const made = await Promise.all([database, other, database].map((one) => extendSeries({ now: later(28) }, one)));
    expect(made.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(await database.planItems.count()).toBe(13);
  });

  it('DP-2: extending at any days, by any connection, is extending once', async () => {
    const steps = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 5 });
    const zones = fc.constantFrom('Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York');
    const rules = fc.constantFrom(
      MONDAYS,
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=MONTHLY;BYMONTHDAY=31',
      'FREQ=WEEKLY;BYDAY=SU;COUNT=12',
    );
    await fc.assert(
      fc.asyncProperty(steps, zones, rules, async (days, timeZone, rule) => {
        const database = freshDatabase();
        const content = { ...makePlanContent({ timeZone, time: '02:30' }), date: '2026-03-02' };
        await addPlanSeries({ content, rule }, { now: NOW }, database);
        for (const day of days) await extendSeries({ now: later(day) }, database);
        await extendSeries({ now: later(200) }, database);
        const expected = listOccurrences(rule, '2026-03-02', { from: '2026-03-02', to: shiftDate('2026-03-02', 256)! });
        expect(datesOf(await listItems(database))).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('all of a series or none where the page dies in between', async () => {
    const database = freshDatabase();
    await addWeekly(database);
    const before = await stateOf(database);
    // Fires inside the transaction, after the items were written.
    database.planSeries.hook('updating', fail);
    await expect(extendSeries({ now: later(60) }, database)).rejects.toThrow('killed');
    database.planSeries.hook('updating').unsubscribe(fail);
    expect(await stateOf(database)).toEqual(before);
    expect(await extendSeries({ now: later(60) }, database)).toBe(8);
  });

  it('and go with the change that made their series, when that is taken back', async () => {
    const database = freshDatabase();
    await addWeekly(database);
    await extendSeries({ now: later(60) }, database);
    const [entry] = await database.undoLog.toArray();
    await undo(entry!.id, database);
    expect(await stateOf(database)).toEqual({ planItems: [], planSeries: [] });
  });
});

describe('a deleted occurrence', () => {
  it('is never made again, by whatever way it was deleted', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    await deletePlanItems([items[1]!.id], database);
    const removed = await deleteOccurrence(items[2]!.id, 'one', database);
    const [series] = await database.planSeries.toArray();
    expect(series!.except).toEqual(['2026-03-09', '2026-03-16']);
    await database.planSeries.update(series!.id, { madeUntil: null });
    await extendSeries({ now: NOW }, database);
    expect(datesOf(await listItems(database))).not.toContain('2026-03-16');
    await undo(removed.ok ? removed.undoId : '', database);
    expect(datesOf(await listItems(database))).toContain('2026-03-16');
  });

  it('takes those that follow with it, when told so; what is out stays', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    await changePlanItems({ ids: [items[3]!.id], build: () => ({ status: 'published' }) }, database);
    const before = await stateOf(database);
    const removed = await deleteOccurrence(items[2]!.id, 'following', database);
    expect(datesOf(await listItems(database))).toEqual(['2026-03-02', '2026-03-09', '2026-03-23']);
    await extendSeries({ now: later(60) }, database);
    expect(await database.planItems.count()).toBe(3);
    await undo(removed.ok ? removed.undoId : '', database);
    expect(await stateOf(database)).toEqual(before);
  });

  it('takes all with it', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    const before = await stateOf(database);
    const removed = await deleteOccurrence(items[2]!.id, 'all', database);
    expect(await stateOf(database)).toEqual({ planItems: [], planSeries: [] });
    await undo(removed.ok ? removed.undoId : '', database);
    expect(await stateOf(database)).toEqual(before);
  });
});
