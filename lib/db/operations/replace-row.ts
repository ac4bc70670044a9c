import type { PlainTable, UndoableRows } from '../schema/rows';
import type { Step } from './step';

/** What an operation makes of a row of a table whose rows are replaced whole. `updatedAt` becomes the operation's time. */
export function replaceIn<T extends PlainTable>(table: T): (step: Step<UndoableRows[T]>) => UndoableRows[T] | null {
  return ({ operation, key, row, at }) => {
    const isReplacing = 'rows' in operation && operation.kind !== 'add-rows';
    const given = isReplacing ? operation.rows?.[table]?.[key] : undefined;
    if (given === undefined) return row;
    return given === null ? null : { ...given, updatedAt: at };
  };
}
