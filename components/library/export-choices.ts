import type { ExportFormat, ExportOptions } from '@/lib/export/export-posts';
import { regionalLocale } from '@/lib/i18n/regional-locale';

export type ExportGroup = 'posts' | 'metrics' | 'comments' | 'all';

/** A file someone may want; XLSX and JSON hold all of it, so they stand once. */
export interface ExportChoice {
  id: string;
  group: ExportGroup;
  format: ExportFormat;
  content: ExportOptions['content'];
  label: string;
}

export const EXPORT_CHOICES: readonly ExportChoice[] = [
  { id: 'posts.csv', group: 'posts', format: 'csv', content: 'posts', label: 'CSV' },
  { id: 'posts.ndjson', group: 'posts', format: 'ndjson', content: 'posts', label: 'NDJSON' },
  { id: 'metrics.csv', group: 'metrics', format: 'csv', content: 'metrics', label: 'CSV' },
  { id: 'metrics.ndjson', group: 'metrics', format: 'ndjson', content: 'metrics', label: 'NDJSON' },
  { id: 'comments.csv', group: 'comments', format: 'csv', content: 'comments', label: 'CSV' },
  { id: 'comments.ndjson', group: 'comments', format: 'ndjson', content: 'comments', label: 'NDJSON' },
  { id: 'all.xlsx', group: 'all', format: 'xlsx', content: 'posts', label: 'Excel (XLSX)' },
  { id: 'all.json', group: 'all', format: 'json', content: 'posts', label: 'JSON' },
];

/** Spreadsheets take the semicolon for the separator where the comma stands in numbers. */
export function csvDelimiter(): ExportOptions['delimiter'] {
  const parts = new Intl.NumberFormat(regionalLocale()).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
