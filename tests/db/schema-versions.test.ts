import 'fake-indexeddb/auto';

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { afterEach, describe, expect, it } from 'vitest';

import { createDatabase, type JackdawDatabase } from '@/lib/db/database';
import { LibraryIndex } from '@/lib/db/library/library-index';
import { buildLibraryRow } from '@/lib/db/library/library-row';
import { saveCapture } from '@/lib/db/repositories/capture-post';
import { createClient } from '@/lib/db/repositories/clients';
import { keepComments } from '@/lib/db/repositories/comments';
import { recordInsertion } from '@/lib/db/repositories/insertions';
import { annotatePost } from '@/lib/db/repositories/organise-posts';
import { saveRows } from '@/lib/db/repositories/plain-rows';
import { addPlanItems, changePlanItems } from '@/lib/db/repositories/plan-items';
import { changeReplies, changeReply, queueReply } from '@/lib/db/repositories/replies';
import { addReplyPicture } from '@/lib/db/repositories/reply-pictures';
import { saveTemplate } from '@/lib/db/repositories/templates';
import { saveThumbnail } from '@/lib/db/repositories/thumbnails';
import { checklistRunSchema, checklistSchema, limitOverrideSchema } from '@/lib/domain/checklist';
import { dayLogEntrySchema } from '@/lib/domain/day-log';
import type { PostId } from '@/lib/domain/ids';
import { planSeriesSchema } from '@/lib/domain/plan-series';
import { planTemplateSchema } from '@/lib/domain/plan-template';
import { readingPageSchema } from '@/lib/domain/reading-page';
import { SCHEMA_VERSIONS } from '@/lib/db/schema/versions';
import { hold } from '@/lib/plan/plan-changes';

import { makeComment } from './make-comment';
import { makePlanContent } from './make-plan-item';
import { makeContent } from './make-template';
import { makeCapture, makeHeader } from './make-capture';
import { loadSample, writeSample, type Sample } from './sample-json';

const NAME = 'jackdaw-upgrade';
const fileOf = (version: number, suffix = '') => new URL(`samples/v${version}${suffix}.json`, import.meta.url);
const read = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));
const cases = SCHEMA_VERSIONS.map((schema) => ({ ...schema, name: `v${schema.version}` }));

afterEach(async () => {
  await createDatabase(NAME).delete();
});

describe('the list of schema versions', () => {
  it('goes up by one', () => {
    expect(SCHEMA_VERSIONS.map(({ version }) => version)).toStrictEqual(SCHEMA_VERSIONS.map((_, index) => index + 1));
  });

  it.each(cases)('holds $name as it was shipped', ({ version, stores }) => {
    const file = fileOf(version, '.stores');
    const hint = `A shipped version is never edited: put the change into v${SCHEMA_VERSIONS.length + 1}. For a new version write ${file.pathname} by WRITE_SAMPLES=1 npx vitest run tests/db/schema-versions`;
    if (process.env.WRITE_SAMPLES === '1' && !existsSync(file)) writeFileSync(file, JSON.stringify(stores, null, 2));
    expect(existsSync(file), hint).toBe(true);
    expect(stores, hint).toStrictEqual(read(file));
  });
});

describe('the frozen sample of each version', () => {
  it.each(cases)('of $name exists and has a row in every table', async ({ version }) => {
    const file = fileOf(version);
    const hint = `Write ${file.pathname} by WRITE_SAMPLES=1 npx vitest run tests/db/schema-versions and look at it`;
    if (process.env.WRITE_SAMPLES === '1' && !existsSync(file)) await writeSampleFile(version, file);
    expect(existsSync(file), hint).toBe(true);
    const sample = read(file) as Sample;
    const database = createDatabase(NAME, SCHEMA_VERSIONS.slice(0, version));
    const empty = database.tables.map(({ name }) => name).filter((table) => !(sample[table]?.length ?? 0));
    expect(empty, `tables without a row in ${file.pathname}`).toStrictEqual([]);
  });

  it.each(cases)('of $name opens at the newest version with exactly the rows expected', async ({ version }) => {
    const sample = read(fileOf(version)) as Sample;
    const old = createDatabase(NAME, SCHEMA_VERSIONS.slice(0, version));
    await old.open();
    await loadSample(old, sample);
    old.close();

    const newest = createDatabase(NAME);
    await newest.open();
    const upgraded = await writeSample(newest);
    newest.close();
    // Where a later version changes rows, samples/vN.upgraded.json says what they become.
    const changed = fileOf(version, '.upgraded');
    const expected = existsSync(changed) ? (read(changed) as Sample) : sample;
    const filled = Object.fromEntries(Object.entries(upgraded).filter(([, rows]) => rows.length > 0));
    expect(filled).toStrictEqual(expected);
  });
});

/** A small library made by the repositories themselves, as a person would leave it at this version. */
async function writeSampleFile(version: number, file: URL): Promise<void> {
  const database: JackdawDatabase = createDatabase(NAME, SCHEMA_VERSIONS.slice(0, version));
  const { post, undoId } = await saveCapture(
    makeCapture({}, { account: makeHeader(), captureId: 'capture-1' }),
    database,
  );
  const picture = { blob: new Blob(['picture'], { type: 'image/webp' }), width: 4, height: 3 };
  const source = { sourceUrl: 'https://x.com/a.jpg', at: '2026-03-02T08:00:01.000Z', captureUndoId: undoId };
  await saveThumbnail({ postId: post.id, ...picture, ...source }, database);
  await annotatePost(post.id, { tags: ['țintă', 'скидка'], note: 'Why it works' }, database);
  await createClient({ name: 'Made-up bakery', colour: '#336699' }, database);
  if (version >= 2) await addDiscussion(database, post.id);
  if (version >= 3) await addTemplate(database);
  if (version >= 4) await sortReply(database);
  if (version >= 5) await addPicture(database);
  if (version >= 6) await addPlanItems([makePlanContent({ title: 'Ziua mamei' })], database);
  if (version >= 7) await addDayAndSeries(database);
  if (version >= 8) await addChecklist(database);
  const index = new LibraryIndex();
  index.put(buildLibraryRow(post));
  await database.libraryCache.put({ key: 'index', format: 1, seq: 1, index: index.pack() });
  writeFileSync(file, `${JSON.stringify(await writeSample(database), null, 2)}\n`);
  database.close();
}

/** What version 2 brought: a discussion kept with its post, a comment in the queue. */
async function addDiscussion(database: JackdawDatabase, postId: PostId): Promise<void> {
  const comment = makeComment({ text: 'Cât costă livrarea?' });
  await keepComments({ postId, comments: [comment], at: '2026-03-02T08:05:00.000Z' }, database);
  const { reply } = await queueReply(
    {
      comment,
      post: { id: postId, permalink: 'https://x.com/brutaria/status/1', authorName: 'Brutăria' },
      pageUrl: 'https://x.com/brutaria/status/1',
      at: '2026-03-02T08:06:00.000Z',
      dueAt: '2026-03-02T12:06:00.000Z',
    },
    database,
  );
  await changeReply(reply.id, { state: 'in-work', note: 'Ask the courier' }, database);
}

/** What version 3 brought: a template with a former version, inserted once. */
async function addTemplate(database: JackdawDatabase): Promise<void> {
  const saved = await saveTemplate({ content: makeContent({ tags: ['preț'] }) }, database);
  if (!saved.ok) throw new Error(saved.code);
  const { id } = saved.template;
  await saveTemplate({ id, content: makeContent({ body: 'Bună, {first_name}! Livrarea costă 50 de lei.' }) }, database);
  const insertion = {
    templateId: id,
    variantKey: '',
    textHash: 'a1b2',
    network: 'x',
    threadKey: 'x:status/1',
  } as const;
  await recordInsertion(
    {
      insertion: { ...insertion, at: '2026-03-02T08:10:00.000Z' },
      commentId: null,
      requestId: '019c0000-0000-7000-8000-000000000003',
    },
    database,
  );
}

/** What version 4 brought: kind, tier, assignee, a clock that stands and a first answer. */
async function sortReply(database: JackdawDatabase): Promise<void> {
  const at = '2026-03-02T08:20:00.000Z';
  const ids = await database.replies.toCollection().primaryKeys();
  const decided = { kind: 'complaint', tier: 2, assignee: 'Ioana', isDueByHand: true } as const;
  const response = { at, text: 'Verificăm chiar acum.', templateId: null, insertionId: null };
  const clock = { state: 'waiting', waitingSince: at, pausedMs: 60_000 } as const;
  await changeReplies(ids, () => ({ ...decided, ...clock, response }), database);
}

/** What version 5 brought: a screenshot kept with the comment. */
async function addPicture(database: JackdawDatabase): Promise<void> {
  const [replyId = ''] = await database.replies.toCollection().primaryKeys();
  const blob = new Blob(['screenshot'], { type: 'image/webp' });
  await addReplyPicture({ replyId, blob, width: 800, height: 600 }, database);
}

/** What version 7 brought: a recurring item, a template of the plan, a pause, a page to read, something announced. */
async function addDayAndSeries(database: JackdawDatabase): Promise<void> {
  const at = '2026-03-02T09:00:00.000Z';
  const stamps = { createdAt: at, updatedAt: at };
  const series = planSeriesSchema.parse({
    id: 'series-1',
    rule: 'FREQ=WEEKLY;BYDAY=MO,TH',
    content: makePlanContent({ title: 'Понедельник в пекарне' }),
    except: ['2026-03-09'],
    madeUntil: '2026-03-12',
    ...stamps,
  });
  const template = planTemplateSchema.parse({
    id: 'template-1',
    name: 'Concurs',
    kind: 'contest',
    items: [{ day: -3, content: makePlanContent({ date: null, time: null }) }],
    ...stamps,
  });
  const pause = dayLogEntrySchema.parse({
    id: 'pause-1',
    date: '2026-03-02',
    at,
    kind: 'pause',
    clientId: null,
    reason: 'Incendiu',
    itemIds: [],
    resumedAt: null,
    updatedAt: at,
  });
  const page = readingPageSchema.parse({
    id: 'page-1',
    url: 'https://example.com/reels',
    title: 'Reels in 2026',
    clientId: null,
    savedAt: at,
    readAt: null,
    note: '',
    updatedAt: at,
  });
  await saveRows(
    {
      planSeries: { 'series-1': series },
      planTemplates: { 'template-1': template },
      dayLog: { 'pause-1': pause },
      readings: { 'page-1': page },
    },
    {},
    database,
  );
  const content = makePlanContent({ occurrence: { seriesId: 'series-1', date: '2026-03-12' }, date: '2026-03-12' });
  await addPlanItems([content], database);
  const [item] = await database.planItems.toCollection().primaryKeys();
  await changePlanItems({ ids: [item ?? ''], build: (row) => hold(row, 'Incendiu', new Date(at)) }, database);
  await database.notices.add({ id: 'plan:item:2026-03-02', at, updatedAt: at });
}

/** What version 8 brought: a checklist with a mistake made before, a run of it, a limit set by hand. */
async function addChecklist(database: JackdawDatabase): Promise<void> {
  const at = '2026-03-02T10:00:00.000Z';
  const checklist = checklistSchema.parse({
    id: 'checklist-1',
    clientId: null,
    network: 'instagram',
    format: null,
    name: 'Instagram',
    rows: [
      { id: 'row-1', kind: 'rule', rule: 'double-spaces', isOn: false },
      { id: 'row-2', kind: 'ask', text: 'Prețul e cel nou?', isOn: true, mistake: { at, network: 'instagram' } },
    ],
    createdAt: at,
    updatedAt: at,
  });
  const run = checklistRunSchema.parse({
    id: 'run-1',
    itemId: null,
    clientId: null,
    network: 'instagram',
    signedInAs: 'brutaria',
    textHash: 'a1b2',
    at,
    rows: [{ id: 'row-2', text: 'Prețul e cel nou?', outcome: 'ticked', reason: null }],
    updatedAt: at,
  });
  const key = 'instagram:brutaria:post';
  const limit = limitOverrideSchema.parse({
    id: key,
    network: 'instagram',
    handle: 'brutaria',
    field: 'post',
    max: 2000,
    at,
    updatedAt: at,
  });
  const rows = {
    checklists: { 'checklist-1': checklist },
    checklistRuns: { 'run-1': run },
    limitOverrides: { [key]: limit },
  };
  await saveRows(rows, {}, database);
}
