import Papa from 'papaparse';

export interface CsvRows {
  /** With as many cells as each has. */
  rows: string[][];
  /** Numbers, from 1, of rows with a quotation mark that is never closed or stands in the middle of a cell. */
  brokenRows: number[];
}

/**
 * Rows of CSV, all of them or the first `preview`. Never throws. Lines may end in any way, also each in its own; an end
 * after the last row is no row.
 */
export function parseCsvRows(text: string, delimiter: string, preview = 0): CsvRows {
  // Papaparse decides by the first line end of a file and glues together rows that end otherwise.
  const newline = text.includes('\n') ? '\n' : '\r';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline, preview });
  const rows = newline === '\n' ? data.map((row) => cutCarriageReturn(row)) : data;
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === '') rows.pop();
  const brokenRows = errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1);
  return { rows, brokenRows: [...new Set(brokenRows)] };
}

/** One row as a line of CSV, without its end. */
export function writeCsvRow(cells: readonly string[], delimiter: string): string {
  return Papa.unparse([[...cells]], { delimiter });
}

function cutCarriageReturn(row: string[]): string[] {
  const last = row.at(-1);
  return last?.endsWith('\r') === true ? [...row.slice(0, -1), last.slice(0, -1)] : row;
}
