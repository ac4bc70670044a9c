import { db, type JackdawDatabase } from '@/lib/db/database';
import { importRows, previewImport, type ImportCounts } from '@/lib/db/repositories/import-rows';
import { loadAllRows, loadPostRows, type PostRows } from '@/lib/db/repositories/post-rows';

import type { Backup } from './backup-schema';
import { decodePicture } from './picture-record';
import { writeBackup } from './write-backup';

/** Everything stored, as one document. */
export async function exportEverything(now: Date, database: JackdawDatabase = db()): Promise<Blob> {
  return writeBackup(await loadAllRows(database), now.toISOString());
}

/**
 * Some posts with all that hangs on them, in the same document. It names no client but those the posts are filed under:
 * an account of theirs that belongs to another client says so only at home.
 */
export async function exportSelection(
  postIds: readonly string[],
  now: Date,
  database: JackdawDatabase = db(),
): Promise<Blob> {
  const rows = await loadPostRows(postIds, database);
  const clients = new Set(rows.clients.map(({ id }) => id));
  const accounts = rows.accounts.map((account) =>
    account.clientId === null || clients.has(account.clientId) ? account : { ...account, clientId: null },
  );
  return writeBackup({ ...rows, accounts }, now.toISOString());
}

/** What importing a document would add, replace and leave. */
export async function previewBackup(backup: Backup, database: JackdawDatabase = db()): Promise<ImportCounts> {
  return previewImport(rowsOf(backup), database);
}

/** Imports a document read by `readBackup`: all of it or, on any error, nothing. */
export async function importBackup(backup: Backup, database: JackdawDatabase = db()): Promise<ImportCounts> {
  return importRows(rowsOf(backup), database);
}

function rowsOf({ tables }: Backup): PostRows {
  const { thumbnails, replyPictures } = tables;
  return {
    ...tables,
    thumbnails: thumbnails.map((record) => decodePicture(record)),
    replyPictures: replyPictures.map((record) => decodePicture(record)),
  };
}
