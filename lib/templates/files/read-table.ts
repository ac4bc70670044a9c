import { parseCsvRows } from '@/lib/export/csv-rows';

import { guessMapping } from './guess-mapping';
import type { TemplateTable } from './template-table';

const DELIMITERS = [';', ',', '\t'] as const;
/** Excel's way to name the delimiter; no row of the table. */
const SEPARATOR_LINE = /^sep=(.)(?:\r\n|\r|\n)/i;

/**
 * CSV or TSV as rows of cells. The delimiter is the one by which the first row names most known columns, else has most cells.
 * A first row that names no known column is taken for data, and the columns are called A, B, C, …
 */
export function readTable(source: string): TemplateTable {
  const separator = SEPARATOR_LINE.exec(source);
  const text = source.slice(separator?.[0].length ?? 0);
  const delimiter = separator?.[1] ?? guessDelimiter(text);
  const { rows, brokenRows } = parseCsvRows(text, delimiter);
  const [first = [], ...rest] = rows;
  const hasHeader = guessMapping(first).some((column) => column !== null);
  const firstRow = hasHeader ? 2 : 1;
  return {
    headers: hasHeader ? first.map((header) => header.trim()) : nameColumns(rows),
    rows: hasHeader ? rest : rows,
    firstRow,
    delimiter,
    brokenRows,
  };
}

function guessDelimiter(text: string): string {
  const scored = DELIMITERS.map((delimiter) => {
    const [first = []] = parseCsvRows(text, delimiter, 1).rows;
    const known = guessMapping(first).filter((column) => column !== null).length;
    return { delimiter, known, cells: first.length };
  });
  scored.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return scored[0]?.delimiter ?? ',';
}

/** "A" … "Z", "AA" …, as spreadsheets count. */
function nameColumns(rows: readonly (readonly string[])[]): string[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: count }, (_, index) => nameColumn(index));
}

function nameColumn(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : nameColumn(Math.floor(index / 26) - 1) + letter;
}
