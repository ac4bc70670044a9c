import writeExcelFile, { type Cell as XlsxCell } from 'write-excel-file/universal';

import { safeCell, type Cell } from './cell';
import type { Sheet } from './column';

/** Excel refuses to open a file with longer cells. */
const MAX_CELL_LENGTH = 32_767;
const DATE_FORMAT = 'yyyy-mm-dd hh:mm:ss';

/** One file with a sheet each; the header row is bold and stays in view. */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, headers, widths, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: [headers.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(xlsxCell))],
    })),
  ).toBlob();
}

function xlsxCell(cell: Cell): XlsxCell {
  const safe = safeCell(cell);
  if (safe === null || safe === '') return null;
  if (typeof safe === 'string') return { value: cutText(safe), type: String };
  if (safe instanceof Date) return { value: safe, type: Date, format: DATE_FORMAT };
  return safe;
}

function cutText(text: string): string {
  return text.length <= MAX_CELL_LENGTH ? text : `${text.slice(0, MAX_CELL_LENGTH - 1)}…`.toWellFormed();
}
