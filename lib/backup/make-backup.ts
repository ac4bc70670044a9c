import { exportEverything } from '@/lib/export/backup';
import { buildFileName } from '@/lib/export/file-name';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { protectFile } from './protect-file';

interface BackupFile {
  name: string;
  file: Blob;
}

/** Everything in one file; protected where a passphrase is given. */
export async function makeBackup(now: Date, passphrase: string | null): Promise<BackupFile> {
  const timeZone = localTimeZone();
  const document = await exportEverything(now);
  if (passphrase === null) return { name: buildFileName('backup', 'json', { now, timeZone }), file: document };
  const name = buildFileName('backup', 'protected.jackdaw', { now, timeZone });
  return { name, file: await protectFile(document, passphrase) };
}
