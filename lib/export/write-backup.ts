import type { PostRows } from '@/lib/db/repositories/post-rows';

import { BACKUP_VERSION } from './backup-schema';
import { encodeThumbnail } from './thumbnail-record';

/**
 * The document that round-trips: `{format: "jackdaw", version, exportedAt, tables}`. Written row by row, because a whole
 * library as one string would be longer than a browser allows.
 */
export async function writeBackup(rows: PostRows, exportedAt: string): Promise<Blob> {
  const { thumbnails, ...others } = rows;
  const parts = [
    `{"format":"jackdaw","version":${BACKUP_VERSION},"exportedAt":${JSON.stringify(exportedAt)},"tables":{`,
  ];
  for (const [table, list] of Object.entries(others)) {
    parts.push(`${JSON.stringify(table)}:[`, ...separated(list.map((row) => JSON.stringify(row))), '],\n');
  }
  const pictures: string[] = [];
  for (const thumbnail of thumbnails) pictures.push(JSON.stringify(await encodeThumbnail(thumbnail)));
  parts.push('"thumbnails":[', ...separated(pictures), ']}}\n');
  return new Blob(parts, { type: 'application/json' });
}

function separated(rows: readonly string[]): string[] {
  return rows.map((row, index) => (index === 0 ? row : `,\n${row}`));
}
