import { db, type JackdawDatabase } from '@/lib/db/database';
import { loadClientRows } from '@/lib/db/repositories/client-rows';
import { writeBackup } from '@/lib/export/write-backup';

/** Everything of one client as a backup document, and nothing of any other (domain.md DP-14). */
export async function exportClient(clientId: string, now: Date, database: JackdawDatabase = db()): Promise<Blob> {
  return writeBackup(await loadClientRows(clientId, database), now.toISOString());
}
