import type { UndoId } from '@/lib/domain/ids';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { perform, type Targets } from '../operations/perform';
import { UNDO_SCOPE, UNDOABLE_TABLES } from '../operations/undoable-tables';
import type { RowKeys, RowSet, UndoableTable } from '../schema/rows';

/** `released`: rows of each table that stay without their client. */
export type RemovedRows = { ok: true; undoId: UndoId; released: Released } | Failure;
export type Released = Readonly<Partial<Record<UndoableTable, number>>>;

/**
 * Adds rows of any tables in one undoable go; keys that are taken keep their rows. Whoever calls has parsed them by their schemas.
 * Their `updatedAt` stays as given.
 */
export async function addRows(rows: RowSet, database: JackdawDatabase = db()): Promise<{ ok: true; undoId: UndoId }> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const targets = Object.fromEntries(UNDOABLE_TABLES.map((table) => [table, Object.keys(rows[table] ?? {})]));
    const at = new Date().toISOString();
    return { ok: true, undoId: await perform(database, { at, operation: { kind: 'add-rows', rows }, targets }) };
  });
}

/**
 * Removes rows of any tables; what else belonged to clients among them stays, and belongs to nobody (checklists go with their
 * client). One undo brings all back.
 * `not-found`: none of them is there.
 */
export async function removeRows(keys: RowKeys, database: JackdawDatabase = db()): Promise<RemovedRows> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const present = await findPresent(database, keys);
    if (Object.values(present).every((found) => found.length === 0)) return { ok: false, code: 'not-found' };
    const clientIds = [...(present.clients ?? [])];
    const owned = await findOwned(database, clientIds);
    const freed = UNDOABLE_TABLES.map((table) => [table, without(owned[table], present[table])] as const);
    const targets = Object.fromEntries(freed.map(([table, rest]) => [table, [...(present[table] ?? []), ...rest]]));
    const at = new Date().toISOString();
    const operation = { kind: 'remove-rows', keys: present, clientIds } as const;
    const undoId = await perform(database, { at, operation, targets });
    return { ok: true, undoId, released: Object.fromEntries(freed.map(([table, rest]) => [table, rest.length])) };
  });
}

function without(keys: readonly string[] = [], others: readonly string[] = []): string[] {
  const taken = new Set(others);
  return keys.filter((key) => !taken.has(key));
}

async function findPresent(database: JackdawDatabase, keys: RowKeys): Promise<Targets> {
  const found: [UndoableTable, string[]][] = [];
  for (const table of UNDOABLE_TABLES) {
    const wanted = [...new Set(keys[table])];
    const rows = await database.table<unknown, string>(table).bulkGet(wanted);
    found.push([table, wanted.filter((_, index) => rows[index] !== undefined)]);
  }
  return Object.fromEntries(found);
}

const INDEXED_BY_CLIENT = [
  'posts',
  'accounts',
  'replies',
  'templates',
  'planItems',
  'checklists',
  'checklistRuns',
] as const;

/** Keys of everything that belongs to these clients. */
async function findOwned(database: JackdawDatabase, clientIds: readonly string[]): Promise<Targets> {
  if (clientIds.length === 0) return {};
  const isOwn = (clientId: string | null): boolean => clientId !== null && clientIds.includes(clientId);
  const owned: [UndoableTable, string[]][] = [];
  for (const table of INDEXED_BY_CLIENT) {
    const rows = database.table<unknown, string>(table).where('clientId').anyOf(clientIds);
    owned.push([table, await rows.primaryKeys()]);
  }
  const { insertions, readings, templateVersions, planSeries, planTemplates } = database;
  return {
    ...Object.fromEntries(owned),
    insertions: await insertions.filter(({ clientId }) => isOwn(clientId)).primaryKeys(),
    readings: await readings.filter(({ clientId }) => isOwn(clientId)).primaryKeys(),
    templateVersions: await templateVersions.filter(({ content }) => isOwn(content.clientId)).primaryKeys(),
    planSeries: await planSeries.filter(({ content }) => isOwn(content.clientId)).primaryKeys(),
    planTemplates: await planTemplates
      .filter(({ items }) => items.some(({ content }) => isOwn(content.clientId)))
      .primaryKeys(),
  };
}
