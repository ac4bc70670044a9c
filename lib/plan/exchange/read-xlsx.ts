import type { PlanTable } from './plan-table';
import { buildTable, cellText } from './read-plan-table';

/** What a spreadsheet may unpack to. A few kilobytes of a hostile one become gigabytes. */
const MAX_UNPACKED_BYTES = 100 * 1024 * 1024;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

/** A worksheet by its name. */
export interface NamedTable {
  name: string;
  table: PlanTable;
}

/** The worksheets of an XLSX file that have rows; null for bytes that are none, or too much. Never throws. */
export async function readXlsxTables(bytes: Uint8Array<ArrayBuffer>): Promise<NamedTable[] | null> {
  const size = unpackedSize(bytes);
  if (size === null || size > MAX_UNPACKED_BYTES) return null;
  try {
    // Loaded on demand: nothing else in the plan needs the reader.
    const { default: readExcelFile } = await import('read-excel-file/universal');
    const sheets = await readExcelFile(new Blob([bytes]));
    return sheets
      .map(({ sheet, data }) => ({ name: sheet, table: buildTable(data.map((row) => row.map(cellText))) }))
      .filter(({ table }) => table.rows.length > 0);
  } catch {
    // The reader throws on whatever is no spreadsheet; the answer is in the return value.
    return null;
  }
}

/** What the directory of a ZIP file says its entries unpack to; null where there is no directory. */
function unpackedSize(bytes: Uint8Array<ArrayBuffer>): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  let [place, size] = [view.getUint32(end + 16, true), 0];
  while (place + 46 <= end && view.getUint32(place, true) === ENTRY) {
    size += view.getUint32(place + 24, true);
    place +=
      46 + view.getUint16(place + 28, true) + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return size;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let place = last; place >= Math.max(0, last - LONGEST_COMMENT); place -= 1) {
    if (view.getUint32(place, true) === END) return place;
  }
  return null;
}
