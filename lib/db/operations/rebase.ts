import type { Operation, UndoableTable, UndoRow } from '../schema/rows';
import { applyOperation, type Rows } from './apply-operation';

/** Tables whose rows are deleted with their post. */
const TABLES_OF_POSTS = ['postSnapshots', 'captures', 'thumbnails', 'comments'] as const;

export interface Reversal {
  /** What the operation taken back had changed. */
  rows: UndoRow[];
  /** What later operations changed on the same targets, oldest first; `before` is corrected in place. */
  later: UndoRow[];
  /** The later operations by id. */
  operations: ReadonlyMap<string, { operation: Operation; at: string }>;
}

/** The rows of one table with the later operations repeated on what was there before. */
export function rebase<T extends UndoableTable>(table: T, { rows, later, operations }: Reversal): Rows<T> {
  const isOurs = (row: UndoRow): row is UndoRow<T> => row.table === table;
  const states = new Map(rows.filter(isOurs).map(({ key, before }) => [key, before]));
  for (const row of later.filter(isOurs)) {
    row.before = states.get(row.key) ?? null;
    const repeated = operations.get(row.undoId);
    if (repeated === undefined) throw new Error('An undo row without its operation');
    states.set(row.key, applyOperation(table, { ...repeated, key: row.key, row: row.before }));
  }
  return states;
}

/**
 * A deletion taken back brings rows of a post that a second, later deletion never saw, and would have deleted: they become
 * that deletion's, to come back only with it. Answers the later rows with those added, oldest first.
 */
export function withLaterDeletions({ rows, later, operations }: Reversal): UndoRow[] {
  const deletions = new Map<string, UndoRow>();
  for (const row of later) {
    const isDeletion = row.table === 'posts' && operations.get(row.undoId)?.operation.kind === 'delete';
    if (isDeletion && !deletions.has(row.key)) deletions.set(row.key, row);
  }
  const seen = new Set(later.map(({ undoId, table, key }) => `${undoId} ${table} ${key}`));
  const unseen = TABLES_OF_POSTS.flatMap((table) =>
    rows.flatMap((row) => {
      const postId = row.table === table && row.before !== null && 'postId' in row.before ? row.before.postId : null;
      const deletion = postId === null ? undefined : deletions.get(postId);
      if (deletion === undefined || seen.has(`${deletion.undoId} ${table} ${row.key}`)) return [];
      return [{ undoId: deletion.undoId, order: deletion.order, table, key: row.key, before: null }];
    }),
  );
  return [...later, ...unseen].toSorted((a, b) => a.order - b.order);
}
