import { v7 as uuid } from 'uuid';

import { undoIdSchema, type UndoId } from '@/lib/domain/ids';

import type { JackdawDatabase } from '../database';
import type { Operation, UndoableTable } from '../schema/rows';
import { applyOperation } from './apply-operation';
import { loadRows, UNDOABLE_TABLES, writeRows } from './undoable-tables';

/** Keys of the rows an operation may change, by table. */
export type Targets = { readonly [T in UndoableTable]?: readonly string[] };

export interface Performance {
  operation: Operation;
  targets: Targets;
  /** ISO 8601 UTC; becomes `updatedAt` of every row it changes. */
  at: string;
  /** Given for idempotence (a retried capture); otherwise a fresh UUIDv7. */
  id?: string;
  parentId?: string;
}

/**
 * Applies an operation to its targets and writes what they were before to the undo log. Runs inside the caller's `rw`
 * transaction over `UNDO_SCOPE`: both are stored, or neither.
 */
export async function perform(database: JackdawDatabase, performance: Performance): Promise<UndoId> {
  const { operation, targets, at, parentId } = performance;
  const id = undoIdSchema.parse(performance.id ?? uuid());
  const order = await database.undoLog.add({ id, parentId: parentId ?? null, at, operation, updatedAt: at });
  const formerTemplates = await loadRows(database, 'templates', targets.templates ?? []);
  for (const table of UNDOABLE_TABLES) {
    const before = await loadRows(database, table, targets[table] ?? []);
    if (before.size === 0) continue;
    await database.undoRows.bulkAdd([...before].map(([key, row]) => ({ undoId: id, order, table, key, before: row })));
    const after = [...before].map(
      ([key, row]) => [key, applyOperation(table, { operation, key, row, at, formerTemplates })] as const,
    );
    await writeRows(database, table, new Map(after));
  }
  return id;
}
