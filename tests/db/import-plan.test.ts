import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import { createClient } from '@/lib/db/repositories/clients';
import { importPlan, loadKnownPlan } from '@/lib/db/repositories/import-plan';
import { addPlanItems } from '@/lib/db/repositories/plan-items';
import { undo } from '@/lib/db/repositories/undo-log';
import type { JackdawDatabase } from '@/lib/db/database';
import type { PlanItem } from '@/lib/domain/plan-item';
import { exportPlan } from '@/lib/plan/exchange/export-plan';
import { type ImportEntry, planImport } from '@/lib/plan/exchange/plan-import';
import { readCalendar } from '@/lib/plan/exchange/read-calendar';

import { dump, freshDatabase } from './fresh-database';
import { makePlanContent } from './make-plan-item';

const NOW = new Date('2026-03-02T08:00:00Z');
const PLACE = { timeZone: 'Europe/Chisinau', today: '2026-03-02' };
const DEFAULTS = { timeZone: 'Europe/Chisinau', kind: 'post', clientId: null } as const;

async function read(text: string, database: JackdawDatabase): Promise<ImportEntry[]> {
  const { rows } = readCalendar(text, PLACE);
  return planImport(rows, await loadKnownPlan(rows, database), DEFAULTS);
}

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:once@example',
  'SUMMARY:Once',
  'DTSTART:20260304T080000Z',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:weekly@example',
  'SUMMARY:Weekly',
  'DTSTART;TZID=Europe/Chisinau:20260302T100000',
  'RRULE:FREQ=WEEKLY;COUNT=4',
  'EXDATE;TZID=Europe/Chisinau:20260309T100000',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const slots = (items: readonly PlanItem[]): string[] =>
  items.map(({ title, date, time }) => `${date} ${time} ${title}`).toSorted();

async function exportAll(database: JackdawDatabase, items: readonly PlanItem[]): Promise<string> {
  const options = { format: 'ics', delimiter: ';', name: 'Plan', now: NOW, timeZone: 'Europe/Chisinau' } as const;
  return (await exportPlan(items, options, database)).blob.text();
}

describe('a calendar taken in', () => {
  it('is items and series, taken back by one undo', async () => {
    const database = freshDatabase();
    const empty = await dump(database);
    const taken = await importPlan(await read(CALENDAR, database), NOW, database);
    expect(taken).toMatchObject({ ok: true, added: 2, changed: 0 });
    expect(slots(await database.planItems.toArray())).toEqual([
      '2026-03-02 10:00 Weekly',
      '2026-03-04 10:00 Once',
      '2026-03-16 10:00 Weekly',
      '2026-03-23 10:00 Weekly',
    ]);
    expect(await database.planSeries.count()).toBe(1);
    await undo(taken.ok ? taken.undoId : '', database);
    expect(await dump(database)).toEqual(empty);
  });

  it('a second time changes nothing, and says so', async () => {
    const database = freshDatabase();
    await importPlan(await read(CALENDAR, database), NOW, database);
    const again = await read(CALENDAR, database);
    expect(again.map(({ status }) => status)).toEqual(['same', 'twin']);
    expect(await importPlan(again, NOW, database)).toEqual({ ok: false, code: 'not-found' });
  });

  it('changed meanwhile changes the items it made, and undo gives them back', async () => {
    const database = freshDatabase();
    await importPlan(await read(CALENDAR, database), NOW, database);
    const before = await dump(database);
    const moved = await importPlan(
      await read(CALENDAR.replace('20260304T080000Z', '20260305T090000Z'), database),
      NOW,
      database,
    );
    expect(moved).toMatchObject({ added: 0, changed: 1 });
    expect(await database.planItems.get('once@example')).toMatchObject({ date: '2026-03-05', time: '11:00' });
    await undo(moved.ok ? moved.undoId : '', database);
    expect(await dump(database)).toEqual(before);
  });
});

describe('DP-14: one client saved to a file', () => {
  it('says nothing of another', async () => {
    const database = freshDatabase();
    const [mine, other] = [
      await createClient({ name: 'Bakery', colour: '#112233' }, database),
      await createClient({ name: 'Secret gym', colour: '#445566' }, database),
    ];
    await addPlanItems(
      [
        makePlanContent({ title: 'Bread', clientId: mine.id }),
        makePlanContent({ title: 'Weights', clientId: other.id }),
      ],
      database,
    );
    const items = await database.planItems.filter(({ clientId }) => clientId === mine.id).toArray();
    for (const format of ['csv', 'ics'] as const) {
      const options = { format, delimiter: ';', name: 'Plan', now: NOW, timeZone: 'Europe/Chisinau' } as const;
      const { blob, name } = await exportPlan(items, options, database);
      expect(name).toBe(`jackdaw-plan-2026-03-02.${format}`);
      expect(await blob.text()).toContain('Bakery');
      expect(await blob.text()).not.toMatch(/Secret|Weights/);
    }
  });

  it('and read into an empty browser is the same plan, its client by name', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    const client = await createClient({ name: 'Bakery', colour: '#112233' }, database);
    await addPlanItems([makePlanContent({ clientId: client.id, text: 'Words', networks: ['vk'] })], database);
    const items = await database.planItems.toArray();
    const there = await createClient({ name: 'bakery', colour: '#112233' }, other);
    await importPlan(await read(await exportAll(database, items), other), NOW, other);
    const [stored] = await other.planItems.toArray();
    const { createdAt: _created, updatedAt: _updated, ...expected } = items[0]!;
    expect(stored).toMatchObject({ ...expected, clientId: there.id });
  });
});
