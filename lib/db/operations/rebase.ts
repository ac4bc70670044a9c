import type { Operation, UndoableTable, UndoRow } from '../schema/rows';
import { applyOperation } from './apply-operation';
import type { Rows } from './step';

/** Tables whose rows are deleted with their post. */
const TABLES_OF_POSTS = ['postSnapshots', 'captures', 'thumbnails', 'comments'] as const;

const NO_TEMPLATES: Rows<'templates'> = new Map();

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
  const former = table === 'templateVersions' ? groupTemplates(later) : null;
  for (const row of later.filter(isOurs)) {
    const before = states.get(row.key);
    // undefined: a version that only later operations touched; what they found there stands.
    if (before !== undefined) row.before = before;
    const repeated = operations.get(row.undoId);
    if (repeated === undefined) throw new Error('An undo row without its operation');
    const formerTemplates = former?.get(row.undoId) ?? NO_TEMPLATES;
    states.set(row.key, applyOperation(table, { ...repeated, key: row.key, row: row.before, formerTemplates }));
  }
  return states;
}

const isTemplate = (row: UndoRow): row is UndoRow<'templates'> => row.table === 'templates';

/**
 * By operation, its templates as they were before it; corrected already where it is repeated, because `templates` is rebased
 * first.
 */
function groupTemplates(later: readonly UndoRow[]): ReadonlyMap<string, Rows<'templates'>> {
  const groups = new Map<string, Map<string, UndoRow<'templates'>['before']>>();
  for (const row of later.filter(isTemplate)) {
    const group = groups.get(row.undoId) ?? new Map<string, UndoRow<'templates'>['before']>();
    groups.set(row.undoId, group.set(row.key, row.before));
  }
  return groups;
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
