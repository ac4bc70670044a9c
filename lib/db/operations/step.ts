import type { Operation, UndoableRows, UndoableTable } from '../schema/rows';

/** One row of a table in the course of an operation; null where there is none. */
export interface Step<Row> {
  operation: Operation;
  key: string;
  row: Row | null;
  /** ISO 8601 UTC. */
  at: string;
  /** The operation's templates as they were before it, by id: what becomes their former versions. */
  formerTemplates: Rows<'templates'>;
}

/** Rows of one table by key; null where there is none. */
export type Rows<T extends UndoableTable> = ReadonlyMap<string, UndoableRows[T] | null>;

/** What an operation makes of the rows of each table. */
export type Effects = { [T in UndoableTable]: (step: Step<UndoableRows[T]>) => UndoableRows[T] | null };
