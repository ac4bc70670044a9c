import { writeCsvRow } from '@/lib/export/csv-rows';

import { addEntry } from './add-entry';
import type { RawTemplate } from './build-content';
import { readFormulaCell } from './formula-cell';
import { readListCell } from './list-cell';
import type { FilePlace, ReadTemplates } from './read-templates';
import type { ColumnMapping, TemplateColumn, TemplateTable } from './template-table';

/**
 * Templates of a table, with each column meaning what `mapping` says. Every row ends in `templates` or `skipped`; cells of
 * columns that are not taken are named in the template's problems (`not-kept`).
 */
export function applyMapping(table: TemplateTable, mapping: ColumnMapping): ReadTemplates {
  const read: ReadTemplates = {
    format: 'table',
    encoding: null,
    templates: [],
    skipped: [],
    failure: null,
    table,
    mapping,
  };
  table.rows.forEach((cells, index) => {
    const place: FilePlace = { unit: 'row', number: table.firstRow + index };
    const raw = writeCsvRow(cells, table.delimiter);
    if (cells.every((cell) => cell.trim() === '')) read.skipped.push({ place, reason: 'empty', raw });
    else addEntry(read, readRow({ cells, place, raw }, table, mapping));
  });
  return read;
}

interface Row {
  cells: readonly string[];
  place: FilePlace;
  raw: string;
}

function readRow({ cells, place, raw }: Row, table: TemplateTable, mapping: ColumnMapping): RawTemplate {
  const value = (column: TemplateColumn): string => readFormulaCell(cells[mapping.indexOf(column)] ?? '');
  const isBroken = table.brokenRows.includes(place.number);
  const formal = value('body-formal');
  const informal = value('body-informal');
  const unmapped = cells.flatMap((cell, index) => {
    const isTaken = (mapping[index] ?? null) !== null || cell.trim() === '';
    return isTaken ? [] : [`${table.headers[index] ?? ''}: ${cell}`];
  });
  return {
    place,
    raw,
    title: value('title'),
    shortcut: value('shortcut'),
    body: value('body'),
    toneVariants: [
      ...(formal === '' ? [] : [{ tone: 'formal' as const, body: formal }]),
      ...(informal === '' ? [] : [{ tone: 'informal' as const, body: informal }]),
    ],
    folder: value('folder'),
    tags: readListCell(value('tags')),
    networks: readListCell(value('networks')),
    languages: readListCell(value('languages')),
    kind: value('kind'),
    clientId: value('client').trim(),
    problems: [
      ...(isBroken ? [{ code: 'quotes-open' as const, found: raw }] : []),
      ...unmapped.map((found) => ({ code: 'not-kept' as const, found })),
    ],
  };
}
