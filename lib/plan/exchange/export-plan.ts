import { db, type JackdawDatabase } from '@/lib/db/database';
import type { PlanItem } from '@/lib/domain/plan-item';
import { buildSheet } from '@/lib/export/column';
import { buildFileName } from '@/lib/export/file-name';
import { type Delimiter, writeCsv } from '@/lib/export/write-csv';

import { buildPlanColumns } from './plan-columns';
import type { SheetRow } from './sheet-row';
import { writeCalendar } from './write-ical';

export const PLAN_FILE_FORMATS = ['csv', 'xlsx', 'ics'] as const;
export type PlanFileFormat = (typeof PLAN_FILE_FORMATS)[number];

export interface PlanExportOptions {
  format: PlanFileFormat;
  /** CSV only. */
  delimiter: Delimiter;
  /** What calendar apps call it. */
  name: string;
  now: Date;
  /** IANA name of the person's zone, for the file's date. */
  timeZone: string;
}

export interface PlanFile {
  name: string;
  blob: Blob;
  written: number;
  /** Items that this kind of file has no place for. */
  leftOut: number;
}

/** Items as a file, in the order of their days; ideas without one come last. Only what is given is written, and its own clients. */
export async function exportPlan(
  items: readonly PlanItem[],
  options: PlanExportOptions,
  database: JackdawDatabase = db(),
): Promise<PlanFile> {
  const { format, delimiter, now } = options;
  const rows = await loadRows(items.toSorted(bySlot), database);
  const file = { name: buildFileName('plan', format, options), written: rows.length, leftOut: 0 };
  if (format === 'ics') {
    const { text, events, leftOut } = writeCalendar(rows, { name: options.name, now });
    return { ...file, blob: new Blob([text], { type: 'text/calendar;charset=utf-8' }), written: events, leftOut };
  }
  const sheet = buildSheet('Plan', buildPlanColumns(rows), rows);
  if (format === 'csv') return { ...file, blob: writeCsv(sheet, delimiter) };
  // Loaded on demand: nothing else in the plan needs the writer.
  const { writeXlsx } = await import('@/lib/export/write-xlsx');
  return { ...file, blob: await writeXlsx([sheet]) };
}

function bySlot(one: PlanItem, other: PlanItem): number {
  const [key, otherKey] = [one, other].map(({ date, time, id }) => `${date ?? '~'} ${time ?? '~'} ${id}`);
  return (key ?? '') < (otherKey ?? '') ? -1 : 1;
}

async function loadRows(items: readonly PlanItem[], database: JackdawDatabase): Promise<SheetRow[]> {
  const [clients, accounts, series] = await Promise.all([
    database.clients.toArray(),
    database.accounts.bulkGet([...new Set(items.flatMap(({ accountIds }) => accountIds))]),
    database.planSeries.bulkGet([...new Set(items.flatMap(({ occurrence }) => occurrence?.seriesId ?? []))]),
  ]);
  const clientOf = new Map(clients.map((client) => [client.id, client]));
  const accountOf = new Map(accounts.flatMap((account) => (account ? [[account.id, account] as const] : [])));
  const ruleOf = new Map(series.flatMap((row) => (row ? [[row.id, row.rule] as const] : [])));
  return items.map((item) => ({
    item,
    client: item.clientId === null ? null : (clientOf.get(item.clientId) ?? null),
    accounts: item.accountIds.flatMap((id) => accountOf.get(id) ?? []),
    rule: item.occurrence ? (ruleOf.get(item.occurrence.seriesId) ?? null) : null,
  }));
}
