import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { listIdeas, listPlanItems, listUnfinishedBefore } from '@/lib/db/repositories/find-plan-items';
import { addPlanItems, changePlanItems, deletePlanItems } from '@/lib/db/repositories/plan-items';
import { undo } from '@/lib/db/repositories/undo-log';
import { PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';

import { array, assert, asyncProperty, constantFrom, nat, record } from '../property';
import { freshDatabase } from './fresh-database';
import { makePlanContent } from './make-plan-item';

async function add(database: JackdawDatabase, ...changes: Parameters<typeof makePlanContent>[0][]) {
  const added = await addPlanItems(
    changes.map((change) => makePlanContent(change)),
    database,
  );
  if (!added.ok) throw new Error(added.code);
  return added;
}

const titles = (items: readonly { title: string }[]): string[] => items.map(({ title }) => title);

describe('items of the plan', () => {
  it('are drafts with a date and ideas without one', async () => {
    const database = freshDatabase();
    await add(database, { title: 'dated' }, { title: 'loose', date: null, time: null });
    expect(await listPlanItems({ from: '2026-03-04', to: '2026-03-04' }, database)).toMatchObject([
      { title: 'dated', status: 'draft', carriedOver: 0, hold: null },
    ]);
    expect(titles(await listIdeas(database))).toStrictEqual(['loose']);
  });

  it('are found by their dates, both ends included', async () => {
    const database = freshDatabase();
    await add(database, ...['03', '04', '05', '06'].map((day) => ({ title: day, date: `2026-03-${day}` })));
    expect(titles(await listPlanItems({ from: '2026-03-04', to: '2026-03-05' }, database))).toStrictEqual(['04', '05']);
  });

  it.each(PLAN_STATUSES)(
    'of an earlier day that are %s concern the person as long as they are unfinished',
    async (status) => {
      const database = freshDatabase();
      const { ids } = await add(database, { title: 'early' }, { title: 'today', date: '2026-03-05' });
      await changePlanItems({ ids: ids, build: () => ({ status }) }, database);
      const isFinished = ['checked', 'missed', 'dropped'].includes(status);
      expect(titles(await listUnfinishedBefore('2026-03-05', database))).toStrictEqual(isFinished ? [] : ['early']);
    },
  );

  it('refuses content that breaks the rules, and then stores nothing', async () => {
    const database = freshDatabase();
    const broken = { ...makePlanContent(), time: '25:00' };
    await expect(addPlanItems([makePlanContent(), broken], database)).rejects.toThrow('Invalid');
    const { ids } = await add(database, {});
    await expect(changePlanItems({ ids: ids, build: () => ({ date: '2026-02-30' }) }, database)).rejects.toThrow(
      'Invalid',
    );
    expect(await database.planItems.toArray()).toMatchObject([{ date: '2026-03-04' }]);
    expect(await database.undoLog.count()).toBe(1);
  });

  it('does once what is asked twice', async () => {
    const database = freshDatabase();
    const requestId = '019c0000-0000-7000-8000-000000000001';
    const first = await addPlanItems([makePlanContent()], database, { requestId });
    expect(await addPlanItems([makePlanContent()], database, { requestId })).toStrictEqual(first);
    const [id = ''] = first.ok ? first.ids : [];
    const later = '019c0000-0000-7000-8000-000000000002';
    const change = {
      ids: [id],
      build: ({ carriedOver }: { carriedOver: number }) => ({ carriedOver: carriedOver + 1 }),
      requestId: later,
    };
    const once = await changePlanItems(change, database);
    expect(once).toStrictEqual({ ok: true, undoId: later, changed: 1 });
    expect(await changePlanItems(change, database)).toStrictEqual(once);
    expect(await database.planItems.toArray()).toMatchObject([{ carriedOver: 1 }]);
  });

  it('says so when there is nothing to change', async () => {
    const database = freshDatabase();
    expect(await changePlanItems({ ids: ['gone'], build: () => ({}) }, database)).toStrictEqual({
      ok: false,
      code: 'not-found',
    });
    expect(await deletePlanItems(['gone'], database)).toStrictEqual({ ok: false, code: 'not-found' });
    expect(await addPlanItems([], database)).toStrictEqual({ ok: false, code: 'not-found' });
  });

  it('DP-4: undoing any step of any history leaves what would be there without it', async () => {
    const steps = record({
      kind: constantFrom('title', 'status', 'move', 'delete'),
      item: nat({ max: 1 }),
      value: constantFrom('checked', 'approved', 'dropped'),
    });
    await assert(
      asyncProperty(array(steps, { minLength: 1, maxLength: 6 }), nat(), async (history, which) => {
        const chosen = which % history.length;
        const [database, other] = [freshDatabase(), freshDatabase()];
        const done = await play(database, history, () => true);
        const undoId = done[chosen] ?? null;
        if (undoId === null) return;
        expect(await undo(undoId, database)).toStrictEqual({ ok: true });
        // What found nothing to change the first time is not there to be repeated.
        await play(other, history, (index) => index !== chosen && done[index] !== null);
        expect(await rowsOf(database)).toStrictEqual(await rowsOf(other));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

async function rowsOf(database: JackdawDatabase) {
  const rows = await database.planItems.toArray();
  return rows
    .map(({ title, status, date, hook }) => ({ title, status, date, hook }))
    .toSorted((one, other) => one.title.localeCompare(other.title));
}

interface Step {
  kind: string;
  item: number;
  value: 'checked' | 'approved' | 'dropped';
}

/** Does the steps that count; ids of what was done, null where there was nothing to do it on. */
async function play(
  database: JackdawDatabase,
  history: readonly Step[],
  counts: (index: number) => boolean,
): Promise<(string | null)[]> {
  const { ids } = await add(database, { title: 'one' }, { title: 'two' });
  const undoIds: (string | null)[] = [];
  for (const [index, step] of history.entries()) {
    const result = counts(index) ? await take(database, ids[step.item] ?? '', { ...step, index }) : null;
    undoIds.push(result?.ok === true ? result.undoId : null);
  }
  return undoIds;
}

async function take(database: JackdawDatabase, id: string, { kind, value, index }: Step & { index: number }) {
  if (kind === 'delete') return deletePlanItems([id], database);
  return changePlanItems({ ids: [id], build: () => changeOf(kind, value, index) }, database);
}

function changeOf(kind: string, value: Step['value'], index: number) {
  if (kind === 'status') return { status: value };
  return kind === 'move' ? { date: `2026-04-0${String(index + 1)}` } : { hook: value };
}
