import { v7 as uuid } from 'uuid';

import { planSeriesIdSchema, type PlanSeriesId } from '@/lib/domain/ids';
import type { PlanContent, PlanItem } from '@/lib/domain/plan-item';
import { type PlanSeries, planSeriesSchema } from '@/lib/domain/plan-series';
import type { Failure } from '@/lib/errors/error-code';
import { buildOccurrences } from '@/lib/plan/series/build-occurrences';
import { changeSeries, type ContentChange, itemsInScope, type OccurrenceScope } from '@/lib/plan/series/change-series';
import { endRuleBefore } from '@/lib/plan/series/end-rule';
import { findFirstOccurrence, findRuleProblem } from '@/lib/plan/series/occurrences';

import { db, type JackdawDatabase } from '../database';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { horizonOf } from './extend-series';
import {
  type AddedPlanItems,
  addPlanItems,
  type ChangedPlanItems,
  changePlanItems,
  deletePlanItems,
} from './plan-items';

const NOT_FOUND: Failure = { ok: false, code: 'not-found' };

export interface SeriesOptions {
  now: Date;
  /** UUID, the same in every retry of one act. */
  requestId?: string;
}

/** An item that begins on a day and comes again by a rule. */
export interface RepeatedContent {
  content: PlanContent & { date: string };
  /** RRULE of RFC 5545 without DTSTART. */
  rule: string;
}

/**
 * Adds a recurring item with its occurrences of the next weeks, all or none; one undo takes all back. `ids`: of the occurrences, the
 * first day's first. Throws a RangeError on a rule with a problem (`findRuleProblem`), a Zod error on content that breaks the rules.
 */
export async function addPlanSeries(
  repeated: RepeatedContent,
  { now, requestId = uuid() }: SeriesOptions,
  database: JackdawDatabase = db(),
): Promise<AddedPlanItems> {
  const series = buildSeries(repeated, planSeriesIdSchema.parse(requestId), now);
  return addPlanItems(listFirst(series, now), database, { requestId, rows: { planSeries: { [series.id]: series } } });
}

/** A series as it is stored, its occurrences of the usual horizon taken as made; throws as `addPlanSeries`. */
export function buildSeries({ content, rule }: RepeatedContent, id: PlanSeriesId, now: Date): PlanSeries {
  const problem = findRuleProblem(rule, content.date);
  const first = findFirstOccurrence(rule, content.date);
  if (problem !== null || first === null) throw new RangeError(`A rule that cannot be followed: ${problem}`);
  const at = now.toISOString();
  const horizon = horizonOf(now, first);
  return planSeriesSchema.parse({
    id,
    rule,
    content: { ...content, date: first, occurrence: null },
    except: [],
    madeUntil: horizon < first ? first : horizon,
    createdAt: at,
    updatedAt: at,
  });
}

/** The first occurrence, and those from today on: nobody wants the missed ones of a series that began last year. */
export function listFirst(series: PlanSeries, now: Date): PlanContent[] {
  const { date } = series.content;
  const to = series.madeUntil ?? date;
  // A day more: in the west of the world it is still yesterday.
  const yesterday = new Date(now.getTime() - MS_PER_DAY).toISOString().slice(0, 10);
  const first = buildOccurrences(series, { from: date, to: date });
  return yesterday <= date
    ? buildOccurrences(series, { from: date, to })
    : [...first, ...buildOccurrences(series, { from: yesterday, to }, new Set([date]))];
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** What the person changed in the item they have before them, and for which of its occurrences. */
export interface OccurrenceChange {
  id: string;
  scope: OccurrenceScope;
  change: ContentChange;
  /** A new rule; null: repeat no more; left out: as before. A scope of one item cannot have one. */
  rule?: string | null | undefined;
}

/**
 * Changes an item: alone, with all its occurrences that follow, or with all of them; or makes an item repeat that did not (`rule`
 * given). One undo takes all back. What is published or done stays. Throws as `addPlanSeries`.
 */
export async function changeOccurrence(
  { id, scope, change, rule }: OccurrenceChange,
  { now }: SeriesOptions,
  database: JackdawDatabase = db(),
): Promise<ChangedPlanItems> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const item = await database.planItems.get(id);
    if (item === undefined) return NOT_FOUND;
    const series = await findSeriesOf(item, database);
    if (series === null && typeof rule === 'string') return repeatItem(item, { change, rule, now }, database);
    if (series === null || scope === 'one') return changePlanItems({ ids: [id], build: () => change }, database);
    const date = change.date ?? item.date ?? series.content.date;
    if (typeof rule === 'string' && findRuleProblem(rule, date) !== null) throw new RangeError(`No rule: ${rule}`);
    const items = await listItemsOf(series.id, database);
    const newId = planSeriesIdSchema.parse(uuid());
    const horizon = horizonOf(now, series.madeUntil);
    const result = changeSeries({ series, items, item, scope, change, rule, newId, horizon });
    return write(result, database);
  });
}

async function write(
  { series, changes, deletions, additions }: ReturnType<typeof changeSeries>,
  database: JackdawDatabase,
): Promise<ChangedPlanItems> {
  const build = ({ id }: PlanItem): ContentChange => changes.get(id) ?? {};
  const changed = await changePlanItems({ ids: [...changes.keys()], build, rows: { planSeries: series } }, database);
  if (!changed.ok) return changed;
  const part = { parentId: changed.undoId, rows: {} };
  if (deletions.length > 0) await deletePlanItems(deletions, database, part);
  if (additions.length > 0) await addPlanItems(additions, database, part);
  return changed;
}

/** The item becomes the first occurrence of a new series. */
async function repeatItem(
  item: PlanItem,
  { change, rule, now }: { change: ContentChange; rule: string; now: Date },
  database: JackdawDatabase,
): Promise<ChangedPlanItems> {
  const content = contentOf({ ...item, ...change });
  if (content === null) return NOT_FOUND;
  const series = buildSeries({ content, rule }, planSeriesIdSchema.parse(uuid()), now);
  const { date } = series.content;
  const additions = listFirst(series, now).filter((one) => one.date !== date);
  const first = { ...change, date, occurrence: { seriesId: series.id, date } };
  return write(
    { series: { [series.id]: series }, changes: new Map([[item.id, first]]), deletions: [], additions },
    database,
  );
}

/** The content of an item with a day; null without one. */
function contentOf({ date, ...item }: PlanItem): RepeatedContent['content'] | null {
  return date === null ? null : { ...item, date };
}

/** Deletes an item: alone, with those that follow, or all; what is published or done stays. One undo brings all back. */
export async function deleteOccurrence(
  id: string,
  scope: OccurrenceScope,
  database: JackdawDatabase = db(),
): Promise<ChangedPlanItems> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const item = await database.planItems.get(id);
    const series = item === undefined ? null : await findSeriesOf(item, database);
    if (item === undefined || series === null || scope === 'one') return deletePlanItems([id], database);
    const items = itemsInScope({ items: await listItemsOf(series.id, database), item, scope });
    const rule = scope === 'all' ? null : endRuleBefore(series, item.occurrence?.date ?? series.content.date);
    const row = rule === null ? null : { ...series, rule };
    const ids = items.map((one) => one.id);
    return deletePlanItems(ids, database, { rows: { planSeries: { [series.id]: row } } });
  });
}

/** The series an item is an occurrence of; null for one that happens once. */
async function findSeriesOf({ occurrence }: PlanItem, database: JackdawDatabase): Promise<PlanSeries | null> {
  if (!occurrence) return null;
  return (await database.planSeries.get(occurrence.seriesId)) ?? null;
}

async function listItemsOf(id: PlanSeriesId, database: JackdawDatabase): Promise<PlanItem[]> {
  return database.planItems.where('[occurrence.seriesId+occurrence.date]').between([id, ''], [id, '\uFFFF']).toArray();
}

export async function findSeries(id: string, database: JackdawDatabase = db()): Promise<PlanSeries | null> {
  return (await database.planSeries.get(id)) ?? null;
}
