import { decodeAs, decodeText, MAX_FILE_BYTES } from '@/lib/templates/files/decode-text';
import type { FileFailure } from '@/lib/templates/files/read-templates';

import type { PlanTable } from './plan-table';
import { readCsvTable } from './read-plan-table';
import { type NamedTable, readXlsxTables } from './read-xlsx';

/** What a file is, before its columns mean anything. */
export type PlanFileContent =
  | { kind: 'calendar'; text: string; encoding: string }
  | { kind: 'table'; table: PlanTable; encoding: string }
  | { kind: 'workbook'; sheets: readonly NamedTable[] };

export type ReadPlanFile = { ok: true; content: PlanFileContent } | { ok: false; failure: PlanFileFailure };
export type PlanFileFailure =
  Extract<FileFailure, 'empty' | 'too-large' | 'not-text' | 'unknown-encoding'> | 'bad-workbook' | 'nothing';

const CALENDAR = /^\uFEFF?\s*BEGIN:VCALENDAR/iu;
/** XLSX is a ZIP archive. */
const ZIP_MARK = [0x50, 0x4b];

/**
 * A file by what is in it, whatever it is called: a workbook, a calendar, else a table of text. Never throws.
 * @param encoding for a person who knows better; null: as the bytes tell
 */
export async function readPlanFile(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | null = null,
): Promise<ReadPlanFile> {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, failure: 'too-large' };
  if (ZIP_MARK.every((byte, place) => bytes[place] === byte)) return readWorkbook(bytes);
  const decoded = encoding === null ? decodeText(bytes) : decodeAs(bytes, encoding);
  if (decoded === null) return { ok: false, failure: 'unknown-encoding' };
  if (!decoded.ok) return { ok: false, failure: failureOf(decoded.failure) };
  const { text } = decoded;
  if (CALENDAR.test(text)) return { ok: true, content: { kind: 'calendar', text, encoding: decoded.encoding } };
  const table = readCsvTable(text);
  if (table.rows.length === 0) return { ok: false, failure: 'nothing' };
  return { ok: true, content: { kind: 'table', table, encoding: decoded.encoding } };
}

async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<ReadPlanFile> {
  const sheets = await readXlsxTables(bytes);
  if (sheets === null) return { ok: false, failure: 'bad-workbook' };
  return sheets.length === 0 ? { ok: false, failure: 'nothing' } : { ok: true, content: { kind: 'workbook', sheets } };
}

function failureOf(failure: FileFailure): PlanFileFailure {
  if (failure === 'empty' || failure === 'too-large' || failure === 'unknown-encoding') return failure;
  return 'not-text';
}
