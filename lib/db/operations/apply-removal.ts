import type { Operation, UndoableRows, UndoableTable } from '../schema/rows';
import type { Step } from './step';

type Removal = Extract<Operation, { kind: 'remove-rows' }>;
type IsGone = (clientId: string | null) => boolean;
type Releases = {
  [T in UndoableTable]?: (row: UndoableRows[T], isGone: IsGone) => UndoableRows[T] | null;
};

/** The row without a client that is gone; the same row where it has none. */
function release<Row extends { clientId: string | null }>(row: Row, isGone: IsGone): Row {
  return isGone(row.clientId) ? { ...row, clientId: null } : row;
}

/** Tables whose rows belong to a client. The day's log is not among them: what happened to whom stays told as it was. */
const RELEASES: Releases = {
  posts: release,
  accounts: release,
  replies: release,
  templates: release,
  insertions: release,
  planItems: release,
  readings: release,
  checklistRuns: release,
  // Without its client it would hold for every other one.
  checklists: (row, isGone) => (isGone(row.clientId) ? null : row),
  templateVersions: (row, isGone) =>
    isGone(row.content.clientId) ? { ...row, content: release(row.content, isGone) } : row,
  planSeries: (row, isGone) => (isGone(row.content.clientId) ? { ...row, content: release(row.content, isGone) } : row),
  planTemplates: (row, isGone) =>
    row.items.some(({ content }) => isGone(content.clientId))
      ? { ...row, items: row.items.map((item) => ({ ...item, content: release(item.content, isGone) })) }
      : row,
};

/** What removing rows makes of one: nothing, or the same without its client where that is removed; a client's checklists go with it. */
export function applyRemoval<T extends UndoableTable>(
  table: T,
  { key, row, at }: Step<UndoableRows[T]>,
  { keys, clientIds }: Removal,
): UndoableRows[T] | null {
  if (row === null || keys[table]?.includes(key) === true) return null;
  const isGone: IsGone = (clientId) => clientId !== null && clientIds.includes(clientId);
  const rule = RELEASES[table];
  const released = rule === undefined ? row : rule(row, isGone);
  return released === row || released === null ? released : { ...released, updatedAt: at };
}
