import { v7 as uuid } from 'uuid';

import type { UndoId } from '@/lib/domain/ids';
import { planItemIdSchema, type PlanItemId } from '@/lib/domain/ids';
import {
  type PlanContent,
  planContentSchema,
  type PlanItem,
  type PlanItemChange,
  planItemSchema,
} from '@/lib/domain/plan-item';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';

export type AddedPlanItems = { ok: true; undoId: UndoId; ids: PlanItemId[] } | Failure;
/** `changed`: how many items there were to change; unknown ids are passed over. */
export type ChangedPlanItems = { ok: true; undoId: UndoId; changed: number } | Failure;

const NOT_FOUND: Failure = { ok: false, code: 'not-found' };

/**
 * Adds items, all or none; one undo takes all back. Without a date an item is an idea, with one a draft. Throws a Zod error on
 * content that breaks the rules of `planContentSchema`.
 */
export async function addPlanItems(
  contents: readonly PlanContent[],
  database: JackdawDatabase = db(),
): Promise<AddedPlanItems> {
  if (contents.length === 0) return NOT_FOUND;
  const at = new Date().toISOString();
  const items = contents.map((content) => buildPlanItem(content, at));
  const ids = items.map(({ id }) => id);
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const operation = { kind: 'add-plan-items', items } as const;
    return { ok: true, undoId: await perform(database, { at, operation, targets: { planItems: ids } }), ids };
  });
}

function buildPlanItem(content: PlanContent, at: string): PlanItem {
  return {
    ...planContentSchema.parse(content),
    id: planItemIdSchema.parse(uuid()),
    status: content.date === null ? 'idea' : 'draft',
    hold: null,
    approval: null,
    snoozedUntil: null,
    carriedOver: 0,
    publishedAt: null,
    liveCheck: null,
    permalink: null,
    createdAt: at,
    updatedAt: at,
  };
}

/**
 * Changes items, each as `build` says of its row as it is now (pure, called once per row inside the transaction); ids that are gone
 * are passed over. One undo takes all back. Throws a Zod error, and changes nothing, where a row would break the rules of
 * `planItemSchema`.
 */
export async function changePlanItems(
  ids: readonly string[],
  build: (item: PlanItem) => PlanItemChange,
  database: JackdawDatabase = db(),
): Promise<ChangedPlanItems> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const rows = (await database.planItems.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
    if (rows.length === 0) return NOT_FOUND;
    const changes = Object.fromEntries(rows.map((row) => [row.id, build(row)]));
    for (const row of rows) planItemSchema.parse({ ...row, ...changes[row.id] });
    const at = new Date().toISOString();
    const targets = { planItems: rows.map(({ id }) => id) };
    const undoId = await perform(database, { at, operation: { kind: 'change-plan-items', changes }, targets });
    return { ok: true, undoId, changed: rows.length };
  });
}

export async function deletePlanItems(
  ids: readonly string[],
  database: JackdawDatabase = db(),
): Promise<ChangedPlanItems> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const known = await database.planItems.where('id').anyOf(ids).primaryKeys();
    if (known.length === 0) return NOT_FOUND;
    const at = new Date().toISOString();
    const undoId = await perform(database, {
      at,
      operation: { kind: 'delete-plan-items' },
      targets: { planItems: known },
    });
    return { ok: true, undoId, changed: known.length };
  });
}
