import { v7 as uuid } from 'uuid';

import { planItemIdSchema, planSeriesIdSchema, type UndoId } from '@/lib/domain/ids';
import { type PlanContent, type PlanItem, type PlanItemChange, planItemSchema } from '@/lib/domain/plan-item';
import type { PlanSeries } from '@/lib/domain/plan-series';
import type { Failure } from '@/lib/errors/error-code';
import type { FileRow } from '@/lib/plan/exchange/file-row';
import { type ImportEntry, importKey, type KnownPlan } from '@/lib/plan/exchange/plan-import';
import { UNTOUCHED } from '@/lib/plan/plan-content';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { changePlanItems } from './plan-items';
import { buildSeries, listFirst } from './plan-series';

export type ImportedPlan = { ok: true; undoId: UndoId; added: number; changed: number } | Failure;

/**
 * Takes in what the entries of a file say by their choices: all or nothing, and one undo takes all back. Events that repeat become
 * recurring items, made as far ahead as any. `added` counts entries, not occurrences.
 */
export async function importPlan(
  entries: readonly ImportEntry[],
  now: Date,
  database: JackdawDatabase = db(),
): Promise<ImportedPlan> {
  const added = entries.filter(({ choice }) => choice === 'add');
  const merged = entries.filter(({ choice, existing }) => choice === 'merge' && existing !== null);
  if (added.length + merged.length === 0) return { ok: false, code: 'not-found' };
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const { items, series } = await buildRows(added, now, database);
    const rows = { planSeries: Object.fromEntries(series.map((row) => [row.id, row])) };
    const undoId = await perform(database, {
      at: now.toISOString(),
      operation: { kind: 'add-plan-items', items, rows },
      targets: { planItems: items.map(({ id }) => id), planSeries: series.map(({ id }) => id) },
    });
    const changes = new Map(
      merged.map(({ existing, change }): [string | undefined, PlanItemChange] => [existing?.id, change]),
    );
    const ids = merged.flatMap(({ existing }) => existing?.id ?? []);
    const build = ({ id }: PlanItem): PlanItemChange => changes.get(id) ?? {};
    if (ids.length > 0) await changePlanItems({ ids, build, parentId: undoId }, database);
    return { ok: true, undoId, added: added.length, changed: merged.length };
  });
}

/** A file's own id becomes the item's, so that the same file is known again; where another has it already, a new one. */
async function buildRows(
  entries: readonly ImportEntry[],
  now: Date,
  database: JackdawDatabase,
): Promise<{ items: PlanItem[]; series: PlanSeries[] }> {
  const items: PlanItem[] = [];
  const series: PlanSeries[] = [];
  const taken = new Set<string>();
  for (const { row, content } of entries) {
    const key = importKey(row);
    const isFree = key !== null && !taken.has(key) && !(await isStored(key, database));
    const id = isFree ? key : uuid();
    taken.add(id);
    const { date } = content;
    if (row.repeats === null || date === null) {
      items.push(buildItem(id, content, { row, now }));
      continue;
    }
    const { rule, except } = row.repeats;
    const made = buildSeries({ content: { ...content, date }, rule }, planSeriesIdSchema.parse(id), now);
    const own = { ...made, except: [...new Set(except)].toSorted().slice(0, 5000) };
    series.push(own);
    items.push(...listFirst(own, now).map((one) => buildItem(uuid(), one, { row: { fields: {} }, now })));
  }
  return { items, series };
}

async function isStored(id: string, database: JackdawDatabase): Promise<boolean> {
  const [items, series] = await Promise.all([
    database.planItems.where('id').equals(id).count(),
    database.planSeries.where('id').equals(id).count(),
  ]);
  return items + series > 0;
}

function buildItem(
  id: string,
  content: PlanContent,
  { row, now }: { row: Pick<ImportEntry['row'], 'fields'>; now: Date },
): PlanItem {
  const at = now.toISOString();
  const { status, permalink = null, publishedAt = null } = row.fields;
  return planItemSchema.parse({
    ...content,
    id: planItemIdSchema.parse(id),
    status: status ?? (content.date === null ? 'idea' : 'draft'),
    ...UNTOUCHED,
    hold: status === 'held' ? { reason: '', since: at, status: 'draft' } : null,
    publishedAt,
    permalink,
    createdAt: at,
    updatedAt: at,
  });
}

/** What the plan holds that rows of a file may mean: by their ids, and on their days. */
export async function loadKnownPlan(rows: readonly FileRow[], database: JackdawDatabase = db()): Promise<KnownPlan> {
  const keys = rows.flatMap((row) => importKey(row) ?? []);
  const days = [...new Set(rows.flatMap(({ fields }) => fields.date ?? []))];
  const hasIdeas = rows.some(({ fields }) => (fields.date ?? null) === null);
  const tables = [database.planItems, database.planSeries, database.clients, database.accounts];
  return database.transaction('r', tables, async () => {
    const [byId, byDay, ideas, series, clients, accounts] = await Promise.all([
      database.planItems.bulkGet(keys),
      database.planItems.where('date').anyOf(days).toArray(),
      hasIdeas ? database.planItems.where('status').equals('idea').toArray() : [],
      database.planSeries.bulkGet(keys),
      database.clients.toArray(),
      database.accounts.toArray(),
    ]);
    const items = [...byId, ...byDay, ...ideas].filter((item) => item !== undefined);
    return {
      items: [...new Map(items.map((item) => [item.id, item])).values()],
      seriesIds: new Set(series.flatMap((row) => row?.id ?? [])),
      clients,
      accounts,
    };
  });
}
