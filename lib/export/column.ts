import type { Cell } from './cell';

/** One column of a table file. Headers are the same in every interface language: pivot tables and scripts rely on them. */
export interface Column<Row> {
  header: string;
  /** In characters, for files that know column widths. */
  width: number;
  value: (row: Row) => Cell;
}

export interface Sheet {
  name: string;
  headers: string[];
  widths: number[];
  rows: Cell[][];
}

export function buildSheet<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return {
    name,
    headers: columns.map(({ header }) => header),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) => columns.map(({ value }) => value(row))),
  };
}
