import type { SchemaVersion } from './versions';

/** Clients deepened; recurring items, templates of the plan, the day's log, the reading list, what was announced. */
export const v7: SchemaVersion = {
  version: 7,
  stores: {
    planItems: 'id, date, status, [status+date], clientId, [occurrence.seriesId+occurrence.date]',
    planSeries: 'id',
    planTemplates: 'id',
    dayLog: 'id, date, kind',
    readings: 'id, readAt, url',
    notices: 'id, at',
  },
  upgrade: async (transaction) => {
    await transaction.table<object>('clients').toCollection().modify(deepenClient);
    await transaction.table<object>('planItems').toCollection().modify(deepenItem);
    // What undoing brings back must be as whole as what it replaces.
    await transaction.table<object>('undoRows').toCollection().modify(deepenFormer);
    await transaction.table<object>('undoLog').toCollection().modify(deepenOperation);
  },
};

// Rows of an export of tomorrow, imported yesterday, may have some of it already: it stays.

function deepenClient(client: object): void {
  const added = {
    place: 0,
    timeZone: null,
    workingHours: null,
    quietHours: null,
    language: null,
    utm: { sources: [], mediums: [], campaigns: [] },
    wordsToUse: [],
    wordsToAvoid: [],
  };
  Object.assign(client, { ...added, ...client });
}

function deepenItem(item: object): void {
  Object.assign(item, { reasons: [], occurrence: null, postId: null, ...item });
  if ('hold' in item) deepenHold(item.hold);
}

function deepenHold(hold: unknown): void {
  if (typeof hold === 'object' && hold !== null) Object.assign(hold, { pauseId: null, ...hold });
}

function deepenFormer(row: object): void {
  if (!('table' in row) || row.table !== 'planItems' || !('before' in row)) return;
  if (typeof row.before === 'object' && row.before !== null) deepenItem(row.before);
}

function deepenOperation(entry: object): void {
  if (!('operation' in entry) || typeof entry.operation !== 'object' || entry.operation === null) return;
  const { operation } = entry;
  if ('items' in operation && Array.isArray(operation.items)) operation.items.forEach(deepenItem);
  if (!('kind' in operation) || operation.kind !== 'change-plan-items' || !('changes' in operation)) return;
  for (const change of Object.values(operation.changes ?? {})) {
    if (typeof change === 'object' && change !== null && 'hold' in change) deepenHold(change.hold);
  }
}
