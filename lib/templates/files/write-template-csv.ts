import { buildSheet, type Column } from '@/lib/export/column';
import { writeCsv, type Delimiter } from '@/lib/export/write-csv';
import type { TemplateContent } from '@/lib/domain/template';
import type { Tone } from '@/lib/domain/vocabulary';

import { COLUMN_NAMES } from './column-names';
import { writeFormulaCell } from './formula-cell';
import { writeListCell } from './list-cell';
import { TEMPLATE_COLUMNS, type TemplateColumn } from './template-table';

const VALUES: Readonly<Record<TemplateColumn, (content: TemplateContent) => string>> = {
  title: ({ title }) => title,
  shortcut: ({ shortcut }) => shortcut ?? '',
  body: ({ body }) => body,
  'body-formal': (content) => bodyOf(content, 'formal'),
  'body-informal': (content) => bodyOf(content, 'informal'),
  folder: ({ folder }) => folder,
  tags: ({ tags }) => writeListCell(tags),
  networks: ({ networks }) => writeListCell(networks),
  languages: ({ languages }) => writeListCell(languages),
  kind: ({ kind }) => kind ?? '',
  client: ({ clientId }) => clientId ?? '',
};

/**
 * Templates as a table, one row each, that `readTemplateFile` gives back unchanged. UTF-8 with a byte order mark; `;` is what
 * Excel expects in Romania and Russia. Texts that a spreadsheet could run are escaped, and are unescaped when read again.
 */
export function writeTemplateCsv(templates: readonly TemplateContent[], delimiter: Delimiter): Blob {
  const columns = TEMPLATE_COLUMNS.map((column): Column<TemplateContent> => ({
    header: COLUMN_NAMES[column][0],
    width: 0,
    value: (content) => writeFormulaCell(VALUES[column](content)),
  }));
  return writeCsv(buildSheet('templates', columns, templates), delimiter);
}

function bodyOf({ toneVariants }: TemplateContent, tone: Tone): string {
  return toneVariants.find((variant) => variant.tone === tone)?.body ?? '';
}
