import { readFormulaCell } from '@/lib/templates/files/formula-cell';

import { cutRaw, type FileRow, MOST_ROWS, type ReadRows, type SkippedRow } from './file-row';
import type { PlanMapping, PlanTable, PlanTableColumn } from './plan-table';
import { createRowBuilder, type RowPlace } from './row-builder';
import { guessDayOrder } from './read-day-cell';
import { readCells } from './read-cells';

const LONGEST_TITLE = 300;

/** Rows of a table as items, by what its columns hold. Empty rows are no rows; a row with nothing to call it by is skipped. */
export function readTableRows(table: PlanTable, mapping: PlanMapping, place: RowPlace): ReadRows {
  const rows: FileRow[] = [];
  const skipped: SkippedRow[] = [];
  const dates = mapping.indexOf('date');
  const order = guessDayOrder(table.rows.map((row) => row[dates] ?? ''));
  table.rows.forEach((cells, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const number = table.firstRow + index;
    const skip = (reason: SkippedRow['reason']): void => {
      skipped.push({ place: number, reason, raw: cutRaw(cells.join(' · ')) });
    };
    if (rows.length >= MOST_ROWS) return skip('too-many');
    const row = readRow({ cells, mapping, number }, { ...place, order });
    if (row === null) skip('no-title');
    else rows.push(row);
  });
  return { rows, skipped };
}

interface TableRow {
  cells: readonly string[];
  mapping: PlanMapping;
  number: number;
}

function readRow(
  { cells, mapping, number }: TableRow,
  place: RowPlace & { order: ReturnType<typeof guessDayOrder> },
): FileRow | null {
  const values = new Map<PlanTableColumn, string>();
  mapping.forEach((column, index) => {
    const value = readFormulaCell(cells[index] ?? '').trim();
    if (column !== null && value !== '') values.set(column, value);
  });
  const title = titleOf(values);
  if (title === null) return null;
  const builder = createRowBuilder(place);
  readCells(values, builder, place.order);
  if (title.length > LONGEST_TITLE) builder.note('cut', title);
  return {
    ...builder.finish(),
    place: number,
    key: values.get('id') ?? null,
    title: title.slice(0, LONGEST_TITLE).toWellFormed().trim(),
    client: values.get('client') ?? null,
    accounts: (values.get('accounts') ?? '')
      .split(/[,;\n]+/u)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    repeats: null,
  };
}

/** The topic, else the first line of what is to be written. */
function titleOf(values: ReadonlyMap<PlanTableColumn, string>): string | null {
  const texts = [...values].filter(([column]) => column.startsWith('text_')).map(([, text]) => text);
  const first = [
    values.get('topic'),
    values.get('hook'),
    values.get('text'),
    ...texts,
    values.get('visual_idea'),
    values.get('rubric'),
  ].find((text) => text !== undefined);
  if (first === undefined) return null;
  const [line = ''] = first.split('\n');
  return values.get('topic') === undefined ? line.slice(0, LONGEST_TITLE) : first.replaceAll(/\s+/gu, ' ');
}
