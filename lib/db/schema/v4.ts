import type { SchemaVersion } from './versions';

/** Kind, tier, assignee, first answer, evidence and the standing clock of comments in the queue. */
export const v4: SchemaVersion = {
  version: 4,
  stores: {
    replies: 'id, [state+dueAt], queuedAt, clientId, assignee',
  },
  upgrade: async (transaction) => {
    await transaction.table<object>('replies').toCollection().modify(deepen);
    // What undoing brings back must be as whole as what it replaces.
    await transaction.table<object>('undoRows').toCollection().modify(deepenFormer);
    await transaction.table<object>('undoLog').toCollection().modify(deepenQueued);
  },
};

/** Nobody knows of an older row who answered or what it said at first. */
function deepen(reply: object): void {
  const answeredAt = 'answeredAt' in reply && typeof reply.answeredAt === 'string' ? reply.answeredAt : null;
  const isWaiting = 'state' in reply && reply.state === 'waiting';
  const updatedAt = 'updatedAt' in reply ? reply.updatedAt : null;
  const added = {
    kind: null,
    tier: 1,
    assignee: null,
    source: 'page',
    evidence: null,
    // Its due time may have been set by hand: the rules leave it alone.
    isDueByHand: true,
    // The last change is the latest that its wait can have begun.
    waitingSince: isWaiting ? updatedAt : null,
    pausedMs: 0,
    response: answeredAt === null ? null : { at: answeredAt, text: null, templateId: null, insertionId: null },
  };
  // Rows of an export of tomorrow, imported yesterday, may have some of it already.
  Object.assign(reply, { ...added, ...reply });
}

function deepenFormer(row: object): void {
  if (!('table' in row) || row.table !== 'replies' || !('before' in row)) return;
  if (typeof row.before === 'object' && row.before !== null) deepen(row.before);
}

function deepenQueued(entry: object): void {
  if (!('operation' in entry) || typeof entry.operation !== 'object' || entry.operation === null) return;
  const { operation } = entry;
  if ('reply' in operation && typeof operation.reply === 'object' && operation.reply !== null) deepen(operation.reply);
}
