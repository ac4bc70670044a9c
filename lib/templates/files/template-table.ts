/** What a column can hold. `title` … `client` are of a template; null: the column is not taken. */
export const TEMPLATE_COLUMNS = [
  'title',
  'shortcut',
  'body',
  'body-formal',
  'body-informal',
  'folder',
  'tags',
  'networks',
  'languages',
  'kind',
  'client',
] as const;
export type TemplateColumn = (typeof TEMPLATE_COLUMNS)[number];

/** One for each header, in their order; a column of templates stands in it at most once. */
export type ColumnMapping = readonly (TemplateColumn | null)[];

export interface TemplateTable {
  /** The first row; letters where the first row is no header but data. */
  headers: readonly string[];
  /** With as many cells as they have. */
  rows: readonly (readonly string[])[];
  /** Number of the first of `rows` as a spreadsheet counts. */
  firstRow: number;
  delimiter: string;
  /** Numbers of rows with a quotation mark that is never closed or stands in the middle; they may hold more than one row. */
  brokenRows: readonly number[];
}
