import { db, type JackdawDatabase } from '@/lib/db/database';

import { exportSelection } from './backup';
import { buildSheet, type Sheet } from './column';
import { buildCommentColumns, buildCommentRows } from './comment-columns';
import { buildFileName } from './file-name';
import { createLocalClock } from './local-time';
import { buildMetricColumns, buildMetricRows } from './metric-columns';
import { buildPostColumns } from './post-columns';
import { loadSelection, type SelectedPost } from './selection';
import { writeCsv, type Delimiter } from './write-csv';
import { writeNdjson } from './write-ndjson';

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'ndjson'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Tables a selection can be written as, in the order of their sheets. */
const SHEETS = {
  posts: (selection, timeZone) => buildSheet('Posts', buildPostColumns(createLocalClock(timeZone)), selection),
  metrics: (selection, timeZone) =>
    buildSheet('Metrics', buildMetricColumns(createLocalClock(timeZone)), buildMetricRows(selection)),
  comments: (selection, timeZone) =>
    buildSheet('Comments', buildCommentColumns(createLocalClock(timeZone)), buildCommentRows(selection)),
} satisfies Record<string, (selection: readonly SelectedPost[], timeZone: string) => Sheet>;

export interface ExportOptions {
  format: ExportFormat;
  /**
   * `posts`: one row per post. `metrics`: one per post × capture × metric. `comments`: one per kept comment. XLSX has all three;
   * JSON is the whole document.
   */
  content: keyof typeof SHEETS;
  /** CSV only. */
  delimiter: Delimiter;
  now: Date;
  /** IANA name of the person's zone, for local-time columns and the file's date. */
  timeZone: string;
}

export interface ExportFile {
  name: string;
  blob: Blob;
}

/** Posts as a file, in the order given. Ids that are gone are left out. */
export async function exportPosts(
  postIds: readonly string[],
  options: ExportOptions,
  database: JackdawDatabase = db(),
): Promise<ExportFile> {
  const { format, content } = options;
  const subject = format === 'csv' || format === 'ndjson' ? content : 'posts';
  const name = buildFileName(subject, format, options);
  if (format === 'json') return { name, blob: await exportSelection(postIds, options.now, database) };
  const selection = await loadSelection(postIds, database);
  return { name, blob: await writeTable(selection, options) };
}

async function writeTable(selection: readonly SelectedPost[], options: ExportOptions): Promise<Blob> {
  const { format, content, delimiter, timeZone } = options;
  if (format === 'csv') return writeCsv(SHEETS[content](selection, timeZone), delimiter);
  if (format === 'ndjson') {
    return writeNdjson(content === 'posts' ? selection.map(toRecord) : toObjects(SHEETS[content](selection, timeZone)));
  }
  // Loaded on demand: nothing else in the workspace needs the writer.
  const { writeXlsx } = await import('./write-xlsx');
  return writeXlsx(Object.values(SHEETS).map((build) => build(selection, timeZone)));
}

/** The post as stored, with its history and the client's name. */
function toRecord({ post, snapshots, client }: SelectedPost): object {
  const history = snapshots.map(({ at, metrics, exact, reactions }) => ({ at, metrics, exact, reactions }));
  return { ...post, client: client?.name ?? null, snapshots: history };
}

function toObjects({ headers, rows }: Sheet): object[] {
  return rows.map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? null])));
}
