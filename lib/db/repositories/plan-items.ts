import { v7 as uuid } from 'uuid';

import { planItemIdSchema, type PlanItemId, undoIdSchema, type UndoId } from '@/lib/domain/ids';
import {
  type PlanContent,
  planContentSchema,
  type PlanItem,
  type PlanItemChange,
  planItemSchema,
} from '@/lib/domain/plan-item';
import type { Failure } from '@/lib/errors/error-code';
import { UNTOUCHED } from '@/lib/plan/plan-content';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import type { Operation, OperationKind, PlainRows } from '../schema/rows';
import { exceptDeleted } from './except-deleted';
import { targetsOf } from './plain-rows';

export type AddedPlanItems = { ok: true; undoId: UndoId; ids: PlanItemId[] } | Failure;
/** `changed`: how many items there were to change; unknown ids are passed over. */
export type ChangedPlanItems = { ok: true; undoId: UndoId; changed: number } | Failure;

const NOT_FOUND: Failure = { ok: false, code: 'not-found' };

export interface AddOptions {
  /** UUID, the same in every retry of one act: a second one changes nothing and answers as the first. */
  requestId?: string;
  /** What changes beside the items (their series, the day's log), undone with them. */
  rows?: PlainRows;
  /** The operation this is a part of: undone with it. */
  parentId?: UndoId;
}

/**
 * Adds items, all or none; one undo takes all back. Without a date an item is an idea, with one a draft. Throws a Zod error on
 * content that breaks the rules of `planContentSchema`.
 */
export async function addPlanItems(
  contents: readonly PlanContent[],
  database: JackdawDatabase = db(),
  { requestId = uuid(), rows, ...part }: AddOptions = {},
): Promise<AddedPlanItems> {
  if (contents.length === 0) return NOT_FOUND;
  const at = new Date().toISOString();
  const items = contents.map((content) => buildPlanItem(content, at));
  const ids = items.map(({ id }) => id);
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const earlier = await findOperation(database, requestId, 'add-plan-items');
    if (earlier !== null) {
      const { undoId, operation } = earlier;
      return { ok: true, undoId, ids: operation.items.map(({ id }) => id) };
    }
    const operation = { kind: 'add-plan-items', items, ...(rows && { rows }) } as const;
    const targets = { planItems: ids, ...targetsOf(rows) };
    const undoId = await perform(database, { ...part, id: requestId, at, operation, targets });
    return { ok: true, undoId, ids };
  });
}

/** What this request already did; null: nothing yet. */
async function findOperation<Kind extends OperationKind>(
  database: JackdawDatabase,
  requestId: string,
  kind: Kind,
): Promise<{ undoId: UndoId; operation: Extract<Operation, { kind: Kind }> } | null> {
  const entry = await database.undoLog.get({ id: requestId });
  if (entry === undefined || !isOfKind(entry.operation, kind)) return null;
  return { undoId: undoIdSchema.parse(entry.id), operation: entry.operation };
}

function isOfKind<Kind extends OperationKind>(
  operation: Operation,
  kind: Kind,
): operation is Extract<Operation, { kind: Kind }> {
  return operation.kind === kind;
}

function buildPlanItem(content: PlanContent, at: string): PlanItem {
  return {
    ...planContentSchema.parse(content),
    id: planItemIdSchema.parse(uuid()),
    status: content.date === null ? 'idea' : 'draft',
    ...UNTOUCHED,
    createdAt: at,
    updatedAt: at,
  };
}

export interface PlanChanges {
  ids: readonly string[];
  /** Pure; called once per row inside the transaction. */
  build: (item: PlanItem) => PlanItemChange;
  requestId?: AddOptions['requestId'];
  rows?: AddOptions['rows'];
  parentId?: UndoId;
}

/**
 * Changes items, each as `build` says of its row as it is now; ids that are gone are passed over. One undo takes all back. Throws a Zod error, and changes nothing, where a row would break the rules of
 * `planItemSchema`.
 */
export async function changePlanItems(
  { ids, build, requestId = uuid(), rows: beside, ...part }: PlanChanges,
  database: JackdawDatabase = db(),
): Promise<ChangedPlanItems> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const earlier = await findOperation(database, requestId, 'change-plan-items');
    if (earlier !== null) {
      const { undoId, operation } = earlier;
      return { ok: true, undoId, changed: Object.keys(operation.changes).length };
    }
    const rows = (await database.planItems.bulkGet([...new Set(ids)])).filter((row) => row !== undefined);
    if (rows.length === 0) return NOT_FOUND;
    const changes = Object.fromEntries(rows.map((row) => [row.id, build(row)]));
    for (const row of rows) planItemSchema.parse({ ...row, ...changes[row.id] });
    const at = new Date().toISOString();
    const targets = { planItems: rows.map(({ id }) => id), ...targetsOf(beside) };
    const operation = { kind: 'change-plan-items', changes, ...(beside && { rows: beside }) } as const;
    const undoId = await perform(database, { ...part, id: requestId, at, operation, targets });
    return { ok: true, undoId, changed: rows.length };
  });
}

/**
 * One undo brings all back; ids that are gone are passed over. A deleted occurrence of a recurring item is not made again, unless
 * `rows` says what becomes of the series.
 */
export async function deletePlanItems(
  ids: readonly string[],
  database: JackdawDatabase = db(),
  { rows: beside, ...part }: Pick<AddOptions, 'rows' | 'parentId'> = {},
): Promise<ChangedPlanItems> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const known = await database.planItems.where('id').anyOf(ids).primaryKeys();
    if (known.length === 0) return NOT_FOUND;
    const at = new Date().toISOString();
    const rows = beside ?? (await exceptDeleted(known, database));
    const undoId = await perform(database, {
      ...part,
      at,
      operation: { kind: 'delete-plan-items', ...(rows && { rows }) },
      targets: { planItems: known, ...targetsOf(rows) },
    });
    return { ok: true, undoId, changed: known.length };
  });
}
