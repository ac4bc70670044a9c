import { parseCsvRows } from '@/lib/export/csv-rows';

import { guessPlanMapping } from './guess-plan-mapping';
import type { PlanTable } from './plan-table';

const DELIMITERS = [';', ',', '\t'] as const;
/** Excel's way to name the delimiter; no row of the table. */
const SEPARATOR_LINE = /^\uFEFF?sep=(.)(?:\r\n|\r|\n)/i;
/** Content plans have a title and a legend above their table. */
const ROWS_ABOVE = 15;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** CSV or TSV as a table: by the delimiter whose rows name most known columns, else have most cells. */
export function readCsvTable(source: string): PlanTable {
  const separator = SEPARATOR_LINE.exec(source);
  const text = source.slice(separator?.[0].length ?? 0).replace(/^\uFEFF/u, '');
  const delimiters = separator?.[1] === undefined ? DELIMITERS : [separator[1]];
  const beginnings = delimiters.map((delimiter) => {
    const { rows } = parseCsvRows(text, delimiter, ROWS_ABOVE);
    return { delimiter, known: knownColumns(rows[findHeader(rows) ?? 0] ?? []), cells: rows[0]?.length ?? 0 };
  });
  const [best] = beginnings.toSorted((one, other) => other.known - one.known || other.cells - one.cells);
  return buildTable(parseCsvRows(text, best?.delimiter ?? ',').rows);
}

/** Cells as text: days and clocks of a spreadsheet as ISO 8601 has them. */
export function cellText(cell: unknown): string {
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** Spreadsheets know no zones; a clock without a day is a time of their first day, in 1899 or 1900. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  // Fractions of days are rounded to the minute they mean.
  const iso = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  if (date.getUTCFullYear() < 1901) return iso.slice(11, 16);
  return date.getTime() % MS_PER_DAY === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`;
}

/** Rows under the one that names most columns; without such a row all are data, and columns are called 1, 2, 3, … */
export function buildTable(rows: readonly (readonly string[])[]): PlanTable {
  const header = findHeader(rows);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const named = header === null ? [] : (rows[header] ?? []);
  return {
    headers: Array.from({ length: width }, (_, place) => named[place]?.trim() || String(place + 1)),
    rows: header === null ? rows : rows.slice(header + 1),
    firstRow: header === null ? 1 : header + 2,
  };
}

const knownColumns = (row: readonly string[]): number =>
  guessPlanMapping(row).filter((column) => column !== null).length;

/** One known name may be a word of the plan itself, unless it is all there is. */
function findHeader(rows: readonly (readonly string[])[]): number | null {
  const counts = rows.slice(0, ROWS_ABOVE).map(knownColumns);
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const place = counts.indexOf(most);
  return most > 1 || place === 0 ? place : null;
}
