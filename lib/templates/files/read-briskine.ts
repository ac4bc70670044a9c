import { writeCsvRow } from '@/lib/export/csv-rows';

import { addEntry, type Entries } from './add-entry';
import type { RawTemplate } from './build-content';
import { readFormulaCell } from './formula-cell';
import { hasHtml, htmlToText } from './html-text';
import { readListCell } from './list-cell';
import type { TemplateTable } from './template-table';
import { translateBriskine } from './translate-briskine';

/** Columns of Briskine's own CSV (help.briskine.com/templates/import-templates). */
const COLUMNS = ['title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body'] as const;
const PLAIN_COLUMN = 'body_plain_text';
/** Of a mail; a comment has none of them. */
const MAIL_COLUMNS = ['subject', 'to', 'cc', 'bcc'] as const;

export function isBriskine({ headers }: TemplateTable): boolean {
  return COLUMNS.every((column) => headers.includes(column));
}

/** Every row; HTML becomes plain text, and what only a mail has is named as not kept. */
export function readBriskine(table: TemplateTable): Entries {
  const entries: Entries = { templates: [], skipped: [] };
  table.rows.forEach((cells, index) => {
    const place = { unit: 'row' as const, number: table.firstRow + index };
    const raw = writeCsvRow(cells, table.delimiter);
    if (cells.every((cell) => cell.trim() === '')) entries.skipped.push({ place, reason: 'empty', raw });
    else addEntry(entries, readRow(table, cells, { place, raw }));
  });
  return entries;
}

function readRow(table: TemplateTable, cells: readonly string[], at: Pick<RawTemplate, 'place' | 'raw'>): RawTemplate {
  const value = (column: string): string => readFormulaCell(cells[table.headers.indexOf(column)] ?? '');
  const html = value('body');
  const plain = hasHtml(html) ? htmlToText(html) : { text: html || value(PLAIN_COLUMN), hasLostFormat: false };
  const { body, problems } = translateBriskine(plain.text);
  const mail = MAIL_COLUMNS.filter((column) => value(column).trim() !== '');
  return {
    ...at,
    title: value('title'),
    shortcut: value('shortcut'),
    body,
    tags: readListCell(value('tags')),
    problems: [
      ...(table.brokenRows.includes(at.place.number) ? [{ code: 'quotes-open' as const, found: at.raw }] : []),
      ...problems,
      ...(plain.hasLostFormat ? [{ code: 'formatting-lost' as const, found: html }] : []),
      ...mail.map((column) => ({ code: 'not-kept' as const, found: `${column}: ${value(column)}` })),
    ],
  };
}
