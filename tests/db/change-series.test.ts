import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import { extendSeries } from '@/lib/db/repositories/extend-series';
import { changePlanItems } from '@/lib/db/repositories/plan-items';
import { changeOccurrence } from '@/lib/db/repositories/plan-series';
import { undo } from '@/lib/db/repositories/undo-log';

import { freshDatabase } from './fresh-database';
import { addWeekly, datesOf, later, listItems, NOW, stateOf } from './series-fixture';

describe('a changed occurrence', () => {
  const change = { title: 'Monday tip' };

  it('alone changes alone', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    await changeOccurrence(
      { id: items[1]!.id, scope: 'one', change: { ...change, date: '2026-03-10' } },
      { now: NOW },
      database,
    );
    const titles = (await listItems(database)).map(({ title, date }) => `${date} ${title}`);
    expect(titles.slice(0, 3)).toEqual(['2026-03-02 Weekly tip', '2026-03-10 Monday tip', '2026-03-16 Weekly tip']);
    await database.planSeries.toCollection().modify({ madeUntil: null });
    expect(await extendSeries({ now: NOW }, database)).toBe(0);
  });

  it('with those that follow parts the series, and takes back in one', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    const before = await stateOf(database);
    const changed = await changeOccurrence({ id: items[2]!.id, scope: 'following', change }, { now: NOW }, database);
    expect((await listItems(database)).map(({ title }) => title)).toEqual([
      'Weekly tip',
      'Weekly tip',
      ...Array.from({ length: 7 }, () => 'Monday tip'),
    ]);
    await extendSeries({ now: later(7) }, database);
    const last = (await listItems(database)).at(-1);
    expect([last?.title, last?.date]).toEqual(['Monday tip', '2026-05-04']);
    expect(await database.planItems.count()).toBe(10);
    await undo(changed.ok ? changed.undoId : '', database);
    expect(await stateOf(database)).toEqual(before);
  });

  it('with all keeps what else was written in each, and leaves what is out', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    await changePlanItems({ ids: [items[0]!.id], build: () => ({ status: 'published' }) }, database);
    await changePlanItems({ ids: [items[1]!.id], build: () => ({ text: 'My words' }) }, database);
    await changeOccurrence({ id: items[4]!.id, scope: 'all', change }, { now: NOW }, database);
    const [out, mine, next] = await listItems(database);
    expect([out!.title, mine!.title, mine!.text, next!.title]).toEqual([
      'Weekly tip',
      'Monday tip',
      'My words',
      'Monday tip',
    ]);
  });

  it('moved with those that follow moves the rule; what somebody wrote is never lost', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    await changePlanItems({ ids: [items[4]!.id], build: () => ({ text: 'My words' }) }, database);
    const before = await stateOf(database);
    const moved = await changeOccurrence(
      { id: items[2]!.id, scope: 'following', change: { date: '2026-03-18' } },
      { now: NOW },
      database,
    );
    const after = await listItems(database);
    expect(datesOf(after)).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-18',
      '2026-03-25',
      '2026-03-30',
      '2026-04-01',
      '2026-04-08',
      '2026-04-15',
      '2026-04-22',
    ]);
    const written = after.find(({ text }) => text === 'My words');
    expect([written?.date, written?.occurrence]).toEqual(['2026-03-30', null]);
    await undo(moved.ok ? moved.undoId : '', database);
    expect(await stateOf(database)).toEqual(before);
  });

  it('gets another rule, or repeats no more', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database);
    const [id, now] = [items[1]!.id, { now: NOW }];
    await changeOccurrence(
      { id, scope: 'following', change: {}, rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' },
      now,
      database,
    );
    expect(datesOf(await listItems(database))).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-23',
      '2026-04-06',
      '2026-04-20',
    ]);
    await changeOccurrence({ id, scope: 'following', change: {}, rule: null }, now, database);
    expect(datesOf(await listItems(database))).toEqual(['2026-03-02', '2026-03-09']);
    expect((await listItems(database))[1]!.occurrence).toBeNull();
    await extendSeries({ now: later(90) }, database);
    expect(await database.planItems.count()).toBe(2);
  });

  it('of a number of times keeps that number', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database, 'FREQ=WEEKLY;BYDAY=MO;COUNT=6');
    await changeOccurrence(
      { id: items[2]!.id, scope: 'following', change: { date: '2026-03-17' } },
      { now: NOW },
      database,
    );
    await extendSeries({ now: later(100) }, database);
    expect(datesOf(await listItems(database))).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-17',
      '2026-03-24',
      '2026-03-31',
      '2026-04-07',
    ]);
  });

  it('that happened once begins to repeat', async () => {
    const database = freshDatabase();
    const items = await addWeekly(database, 'FREQ=DAILY;COUNT=1');
    await changeOccurrence({ id: items[0]!.id, scope: 'all', change: {}, rule: null }, { now: NOW }, database);
    const before = await stateOf(database);
    expect(before.planSeries).toEqual([]);
    const id = items[0]!.id;
    const changed = await changeOccurrence(
      { id, scope: 'one', change, rule: 'FREQ=DAILY;COUNT=3' },
      { now: NOW },
      database,
    );
    const after = await listItems(database);
    expect(after.map(({ date, title }) => [date, title])).toEqual(
      ['02', '03', '04'].map((day) => [`2026-03-${day}`, 'Monday tip']),
    );
    expect(after[0]!.id).toBe(id);
    await undo(changed.ok ? changed.undoId : '', database);
    expect(await stateOf(database)).toEqual(before);
  });
});
