import type { PostRows } from '@/lib/db/repositories/post-rows';

import { BACKUP_VERSION } from './backup-schema';
import { encodePicture } from './picture-record';

/**
 * The document that round-trips: `{format: "jackdaw", version, exportedAt, tables}`. Written row by row, because a whole
 * library as one string would be longer than a browser allows.
 */
export async function writeBackup(rows: PostRows, exportedAt: string): Promise<Blob> {
  const { thumbnails, replyPictures, ...others } = rows;
  const parts = [
    `{"format":"jackdaw","version":${BACKUP_VERSION},"exportedAt":${JSON.stringify(exportedAt)},"tables":{`,
  ];
  for (const [table, list] of Object.entries(others)) {
    parts.push(`${JSON.stringify(table)}:[`, ...separated(list.map((row) => JSON.stringify(row))), '],\n');
  }
  parts.push('"thumbnails":[', ...separated(await encodeEach(thumbnails)), '],\n');
  parts.push('"replyPictures":[', ...separated(await encodeEach(replyPictures)), ']}}\n');
  return new Blob(parts, { type: 'application/json' });
}

/** One after the other: all at once would hold every picture twice. */
async function encodeEach(rows: readonly { blob: Blob }[]): Promise<string[]> {
  const records: string[] = [];
  for (const row of rows) records.push(JSON.stringify(await encodePicture(row)));
  return records;
}

function separated(rows: readonly string[]): string[] {
  return rows.map((row, index) => (index === 0 ? row : `,\n${row}`));
}
