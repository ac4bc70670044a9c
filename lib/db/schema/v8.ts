import type { SchemaVersion } from './versions';

/** Checklists of the person's own, what became of their rows before each post, limits set by hand; hashtags a client avoids. */
export const v8: SchemaVersion = {
  version: 8,
  stores: {
    checklists: 'id, clientId',
    checklistRuns: 'id, at, itemId, clientId',
    limitOverrides: 'id',
  },
  upgrade: async (transaction) => {
    await transaction.table<object>('clients').toCollection().modify(deepenClient);
    // What undoing brings back must be as whole as what it replaces.
    await transaction.table<object>('undoRows').toCollection().modify(deepenFormer);
    await transaction.table<object>('undoLog').toCollection().modify(deepenOperation);
  },
};

function deepenClient(client: object): void {
  // Rows of an export of tomorrow, imported yesterday, may have it already: it stays.
  Object.assign(client, { hashtagsToAvoid: [], ...client });
}

function deepenFormer(row: object): void {
  if (!('table' in row) || row.table !== 'clients' || !('before' in row)) return;
  if (typeof row.before === 'object' && row.before !== null) deepenClient(row.before);
}

/** Clients stand in what an operation saved, added, or changed beside plan items. */
function deepenOperation(entry: object): void {
  if (!('operation' in entry) || typeof entry.operation !== 'object' || entry.operation === null) return;
  const { operation } = entry;
  if (!('rows' in operation) || typeof operation.rows !== 'object' || operation.rows === null) return;
  const { rows } = operation;
  if (!('clients' in rows)) return;
  for (const client of Object.values(rows.clients ?? {})) {
    if (typeof client === 'object' && client !== null) deepenClient(client);
  }
}
