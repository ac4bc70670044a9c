import type { ExportFormat, ExportOptions } from '@/lib/export/export-posts';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';

export type ExportGroup = 'posts' | 'metrics' | 'all';

/** A file someone may want; XLSX and JSON hold posts and numbers both, so they stand once. */
export interface ExportChoice {
  id: string;
  group: ExportGroup;
  format: ExportFormat;
  content: ExportOptions['content'];
  label: () => string;
}

export const EXPORT_CHOICES: readonly ExportChoice[] = [
  { id: 'posts.csv', group: 'posts', format: 'csv', content: 'posts', label: m.library_export_csv },
  { id: 'posts.ndjson', group: 'posts', format: 'ndjson', content: 'posts', label: m.library_export_ndjson },
  { id: 'metrics.csv', group: 'metrics', format: 'csv', content: 'metrics', label: m.library_export_csv },
  { id: 'metrics.ndjson', group: 'metrics', format: 'ndjson', content: 'metrics', label: m.library_export_ndjson },
  { id: 'all.xlsx', group: 'all', format: 'xlsx', content: 'posts', label: m.library_export_xlsx },
  { id: 'all.json', group: 'all', format: 'json', content: 'posts', label: m.library_export_json },
];

/** Spreadsheets take the semicolon for the separator where the comma stands in numbers. */
export function csvDelimiter(): ExportOptions['delimiter'] {
  const parts = new Intl.NumberFormat(regionalLocale()).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
