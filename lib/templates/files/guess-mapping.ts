import { fold } from '@/lib/text/fold';

import { COLUMN_NAMES } from './column-names';
import { TEMPLATE_COLUMNS, type ColumnMapping, type TemplateColumn } from './template-table';

/** Which column holds what, by the headers in English, Romanian or Russian; each meaning goes to the header that fits it best. */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const names = headers.map((header) => foldHeader(header));
  const mapping: (TemplateColumn | null)[] = headers.map(() => null);
  for (const column of TEMPLATE_COLUMNS) {
    const best = COLUMN_NAMES[column].find((name) => names.includes(name));
    if (best !== undefined) mapping[names.indexOf(best)] = column;
  }
  return mapping;
}

/**
 * Of a table without headers: the column with most text is what templates say, the first of the others what they are called
 * (a shortcut where no cell of it has a space).
 */
export function guessMappingByCells(rows: readonly (readonly string[])[]): ColumnMapping {
  const lengths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      lengths[index] = (lengths[index] ?? 0) + cell.length;
    });
  }
  const body = lengths.indexOf(Math.max(0, ...lengths));
  const name = lengths.findIndex((length, index) => index !== body && length > 0);
  const isShortcut = rows.every((row) => !/\s/.test((row[name] ?? '').trim()));
  return lengths.map((_, index) => {
    if (index === body) return 'body';
    if (index !== name) return null;
    return isShortcut ? 'shortcut' : 'title';
  });
}

function foldHeader(header: string): string {
  return fold(header)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
