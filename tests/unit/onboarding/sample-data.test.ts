import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import { countRows } from '@/lib/db/repositories/count-rows';
import { createClient } from '@/lib/db/repositories/clients';
import { addPlanItems } from '@/lib/db/repositories/plan-items';
import { undo } from '@/lib/db/repositories/undo-log';
import { clientIdSchema } from '@/lib/domain/ids';
import { backupTablesSchema } from '@/lib/export/backup-schema';
import { locales } from '@/lib/i18n/locale';
import { buildSampleRows } from '@/lib/onboarding/sample-data';
import { SAMPLE_KEYS } from '@/lib/onboarding/sample-keys';
import { addSamples, eraseSamples } from '@/lib/onboarding/samples';
import { arrangeDay } from '@/lib/plan/arrange-day';

import { dump, freshDatabase } from '../../db/fresh-database';
import { makePlanContent } from '../../db/make-plan-item';

/** Near midnight of the clients' clocks as well. */
const MOMENTS = ['2026-03-28T21:40:00.000Z', '2026-06-10T09:07:00.000Z', '2026-12-31T22:30:00.000Z'].map(
  (at) => new Date(at),
);
const NOW = new Date('2026-06-10T09:07:00.000Z');

describe('DP-1: sample data', () => {
  it.each(locales.flatMap((locale) => MOMENTS.map((now) => ({ locale, now }))))(
    'is valid in $locale at $now and has exactly the ids that erasing removes',
    ({ locale, now }) => {
      const rows = buildSampleRows(locale, now, 3);
      const lists = Object.fromEntries(Object.entries(rows).map(([table, byId]) => [table, Object.values(byId)]));
      expect(backupTablesSchema.safeParse(lists).error).toBeUndefined();
      const keys = Object.fromEntries(
        Object.entries(rows).map(([table, byId]) => [table, Object.keys(byId).toSorted()]),
      );
      const wanted = Object.fromEntries(
        Object.entries(SAMPLE_KEYS).map(([table, list]) => [table, [...list].toSorted()]),
      );
      expect(keys).toEqual(wanted);
    },
  );

  it('fills the sections of a day', () => {
    const day = arrangeDay(Object.values(buildSampleRows('ro', NOW, 0).planItems ?? {}), NOW);
    const counts = Object.fromEntries(Object.entries(day).map(([section, rows]) => [section, rows.length]));
    expect(counts).toEqual({ overdue: 1, check: 1, next: 1, later: 1, held: 1, done: 0 });
  });

  it('comes and goes whole, and a second go adds nothing', async () => {
    const database = freshDatabase();
    const empty = await dump(database);
    const { undoId } = await addSamples({ language: 'en', now: NOW }, database);
    const full = await dump(database);
    const total = Object.values(SAMPLE_KEYS).flat().length;
    expect(await countRows(SAMPLE_KEYS, database)).toBe(total);
    await addSamples({ language: 'ru', now: NOW }, database);
    expect(await dump(database)).toStrictEqual(full);
    await undo(undoId, database);
    // The second go, repeated without the first one, is the one that adds them.
    expect(await countRows(SAMPLE_KEYS, database)).toBe(total);
    expect(await eraseSamples(database)).toMatchObject({ ok: true });
    expect(await dump(database)).toStrictEqual(empty);
    expect(await eraseSamples(database)).toEqual({ ok: false, code: 'not-found' });
  });

  it('is erased without anything the person made, which keeps all but the sample client', async () => {
    const database = freshDatabase();
    const own = await createClient({ name: 'Mill', colour: '#30508f' }, database);
    await addSamples({ language: 'en', now: NOW }, database);
    const sample = clientIdSchema.parse(SAMPLE_KEYS.clients[0]);
    await addPlanItems([makePlanContent({ clientId: own.id }), makePlanContent({ clientId: sample })], database);
    const before = await dump(database);
    const erased = await eraseSamples(database);
    if (!erased.ok) throw new Error(erased.code);
    expect(erased.released).toMatchObject({ planItems: 1, posts: 0 });
    expect((await database.clients.toArray()).map(({ name }) => name)).toEqual(['Mill']);
    const left = await database.planItems.toArray();
    expect(new Set(left.map(({ clientId }) => clientId))).toEqual(new Set([own.id, null]));
    expect(left.every(({ title }) => title === 'Spring sale')).toBe(true);
    await undo(erased.undoId, database);
    expect(await dump(database)).toStrictEqual(before);
  });
});
