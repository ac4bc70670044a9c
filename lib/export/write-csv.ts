import Papa from 'papaparse';

import { safeCell, type Cell } from './cell';
import type { Sheet } from './column';

/** Excel takes a file for UTF-8 only with it. */
const BYTE_ORDER_MARK = '\uFEFF';

/** `;` is what Excel expects where the comma is the decimal sign (Romania, Russia). */
export type Delimiter = ',' | ';';

export function writeCsv({ headers, rows }: Sheet, delimiter: Delimiter): Blob {
  const data = rows.map((row) => row.map((cell) => csvValue(safeCell(cell))));
  const csv = Papa.unparse({ fields: headers, data }, { delimiter, newline: '\r\n' });
  return new Blob([BYTE_ORDER_MARK, csv, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** Papaparse writes null as an empty cell, and numbers and truth values as they are. */
function csvValue(cell: Cell): string | number | boolean | null {
  return cell instanceof Date ? cell.toISOString() : cell;
}
