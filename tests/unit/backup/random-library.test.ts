import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import { openProtected } from '@/lib/backup/open-protected';
import { protectFile } from '@/lib/backup/protect-file';
import type { JackdawDatabase } from '@/lib/db/database';
import { checklistRunSchema, checklistSchema, limitOverrideSchema } from '@/lib/domain/checklist';
import { clientSchema } from '@/lib/domain/client';
import { dayLogEntrySchema } from '@/lib/domain/day-log';
import { planItemSchema } from '@/lib/domain/plan-item';
import { planSeriesSchema } from '@/lib/domain/plan-series';
import { PLAN_TEMPLATE_KINDS, planTemplateSchema } from '@/lib/domain/plan-template';
import { PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';
import { readingPageSchema } from '@/lib/domain/reading-page';
import { exportEverything, importBackup, previewBackup } from '@/lib/export/backup';
import { readBackup } from '@/lib/export/read-backup';

import { dump, freshDatabase } from '../../db/fresh-database';
import { makePlanContent, makePlanItem } from '../../db/make-plan-item';
import * as fc from '../../property';

const NOW = new Date('2026-11-23T10:00:00.000Z');
const TABLES = [
  'clients',
  'planItems',
  'planSeries',
  'planTemplates',
  'dayLog',
  'readings',
  'checklists',
  'checklistRuns',
  'limitOverrides',
] as const;

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const named = text.map((words) => `x${words}`.trim());
const time = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const day = time.map((at) => at.slice(0, 10));
const id = fc.uuid();
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const count = fc.nat({ max: 500 });

const client = fc
  .record({
    id,
    name: named,
    colour: fc.constantFrom('#aa3300', '#00AAff'),
    place: count,
    timeZone: maybe(fc.constantFrom('Europe/Chisinau', 'America/New_York')),
    workingHours: maybe(fc.constant({ days: [1, 2], from: 9, to: 18 })),
    quietHours: maybe(fc.constant({ from: 22, to: 7 })),
    language: maybe(fc.constantFrom('ro', 'ru')),
    utm: fc.record({
      sources: fc.array(named, { maxLength: 3 }),
      mediums: fc.constant([]),
      campaigns: fc.constant([]),
    }),
    wordsToUse: fc.array(named, { maxLength: 3 }),
    wordsToAvoid: fc.array(named, { maxLength: 3 }),
    hashtagsToAvoid: fc.array(named, { maxLength: 3 }),
    variables: fc.constant({ order_phone: '+373 22' }),
    createdAt: time,
    updatedAt: time,
  })
  .map((row) => clientSchema.parse(row));

const content = fc
  .record({ title: named, brief: text, notes: text, tags: fc.uniqueArray(named, { maxLength: 3 }), date: day })
  .map((change) => makePlanContent(change));

const item = fc
  .record({
    id,
    title: named,
    status: fc.constantFrom(...PLAN_STATUSES),
    date: maybe(day),
    notes: text,
    updatedAt: time,
  })
  .map((change) => planItemSchema.parse(makePlanItem(change)));

const series = fc
  .record({
    id,
    rule: fc.constant('FREQ=WEEKLY;BYDAY=MO'),
    content,
    except: fc.array(day, { maxLength: 3 }),
    madeUntil: maybe(day),
    createdAt: time,
    updatedAt: time,
  })
  .map((row) => planSeriesSchema.parse(row));

const template = fc
  .record({
    id,
    name: named,
    kind: fc.constantFrom(...PLAN_TEMPLATE_KINDS),
    items: fc.array(fc.record({ day: fc.integer({ min: -366, max: 366 }), content }), { minLength: 1, maxLength: 3 }),
    createdAt: time,
    updatedAt: time,
  })
  .map((row) => planTemplateSchema.parse(row));

const entryBase = { id, date: day, at: time, updatedAt: time };
const entry = fc
  .oneof(
    fc.record({
      ...entryBase,
      kind: fc.constant('pause'),
      clientId: maybe(id),
      reason: text,
      itemIds: fc.array(id, { maxLength: 3 }),
      resumedAt: maybe(time),
    }),
    fc.record(
      {
        ...entryBase,
        kind: fc.constant('reading'),
        minutes: maybe(count),
        plannedMinutes: fc.integer({ min: 15, max: 60 }),
      },
      { requiredKeys: ['id', 'date', 'at', 'updatedAt', 'kind', 'minutes'] },
    ),
    fc.record({
      ...entryBase,
      kind: fc.constant('nudge'),
      accountId: id,
      openedAt: maybe(time),
      snoozedUntil: maybe(time),
      dismissedAt: maybe(time),
    }),
    fc.record({ ...entryBase, kind: fc.constant('close'), done: count, moved: count, missed: count }),
  )
  .map((row) => dayLogEntrySchema.parse(row));

const page = fc
  .record({
    id,
    url: fc.webUrl(),
    title: named,
    clientId: maybe(id),
    savedAt: time,
    readAt: maybe(time),
    note: text,
    updatedAt: time,
  })
  .map((row) => readingPageSchema.parse(row));

const network = fc.constantFrom('vk', 'instagram');
const checklist = fc
  .record({
    id,
    clientId: maybe(id),
    network: maybe(network),
    format: maybe(fc.constantFrom('story', 'text')),
    name: named,
    rows: fc.array(
      fc.oneof(
        fc.record({ id, kind: fc.constant('rule'), rule: named, isOn: fc.boolean() }),
        fc.record({
          id,
          kind: fc.constant('ask'),
          text: named,
          isOn: fc.boolean(),
          mistake: maybe(fc.record({ at: time, network: maybe(network) })),
        }),
      ),
      { maxLength: 4 },
    ),
    createdAt: time,
    updatedAt: time,
  })
  .map((row) => checklistSchema.parse(row));

const run = fc
  .record({
    id,
    itemId: maybe(id),
    clientId: maybe(id),
    network,
    signedInAs: maybe(named),
    textHash: text,
    at: time,
    rows: fc.array(
      fc.record({ id, text: named, outcome: fc.constantFrom('passed', 'overridden'), reason: maybe(text) }),
      {
        maxLength: 3,
      },
    ),
    updatedAt: time,
  })
  .map((row) => checklistRunSchema.parse(row));

const limit = fc
  .record({
    id,
    network,
    handle: named,
    field: named,
    max: fc.integer({ min: 1, max: 100_000 }),
    at: time,
    updatedAt: time,
  })
  .map((row) => limitOverrideSchema.parse(row));

const some = <Row extends { id: string }>(row: fc.Arbitrary<Row>) =>
  fc.uniqueArray(row, { maxLength: 4, selector: ({ id: key }) => key });
const library = fc.record({
  clients: some(client),
  planItems: some(item),
  planSeries: some(series),
  planTemplates: some(template),
  dayLog: some(entry),
  readings: some(page),
  checklists: some(checklist),
  checklistRuns: some(run),
  limitOverrides: some(limit),
});

type Library = typeof library extends fc.Arbitrary<infer Rows> ? Rows : never;

async function fill(database: JackdawDatabase, rows: Library): Promise<void> {
  for (const table of TABLES) await database.table(table).bulkPut(rows[table]);
}

async function read(file: Blob) {
  const reading = await readBackup(file);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.backup;
}

describe('DP-15: whatever is in the plan, the log, the reading list and the clients', () => {
  it('comes back from a backup as it was; a second import changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(library, async (rows) => {
        const [database, other] = [freshDatabase(), freshDatabase()];
        await fill(database, rows);
        const backup = await read(await exportEverything(NOW, database));
        const preview = await previewBackup(backup, other);
        expect(TABLES.map((table) => preview[table].added)).toStrictEqual(TABLES.map((table) => rows[table].length));
        expect(await importBackup(backup, other)).toStrictEqual(preview);
        expect(await dump(other)).toStrictEqual(await dump(database));
        const again = await importBackup(backup, other);
        for (const table of TABLES)
          expect(again[table]).toStrictEqual({ added: 0, replaced: 0, kept: rows[table].length });
        expect(await dump(other)).toStrictEqual(await dump(database));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('is merged by id, the newer of two rows staying', async () => {
    const [older, newer] = ['2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'];
    await fc.assert(
      fc.asyncProperty(library, fc.boolean(), async (rows, isFileNewer) => {
        const [database, other] = [freshDatabase(), freshDatabase()];
        const at = (updatedAt: string) =>
          Object.fromEntries(TABLES.map((table) => [table, rows[table].map((row) => ({ ...row, updatedAt }))]));
        await fill(database, at(isFileNewer ? newer : older) as never);
        await fill(other, at(isFileNewer ? older : newer) as never);
        const kept = await dump(isFileNewer ? database : other);
        await importBackup(await read(await exportEverything(NOW, database)), other);
        expect(await dump(other)).toStrictEqual(kept);
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('comes back from a protected one', async () => {
    const [database, other] = [freshDatabase(), freshDatabase()];
    const [rows] = fc.sample(library, { numRuns: 1, seed: 7 });
    if (rows === undefined) throw new Error('no sample');
    await fill(database, rows);
    const file = await protectFile(await exportEverything(NOW, database), 'correct horse');
    const opened = await openProtected(file, 'correct horse');
    if (!opened.ok) throw new Error(opened.reason);
    await importBackup(await read(opened.document), other);
    expect(await dump(other)).toStrictEqual(await dump(database));
  });
});
