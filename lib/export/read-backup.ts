import { z } from '@/lib/zod';

import { BACKUP_VERSION, backupSchema, type Backup } from './backup-schema';

/** What the file must say of itself before its rows are looked at. */
const headSchema = z.object({ format: z.literal('jackdaw'), version: z.number().int().positive() });

/**
 * `not-json`: not a JSON file. `not-jackdaw`: of another program. `newer-version`: written by a newer Jackdaw; update first.
 * `rows-invalid`: damaged or edited; `issues` names the first few places.
 */
export type BackupReading =
  | { ok: true; backup: Backup }
  | { ok: false; reason: 'not-json' | 'not-jackdaw' | 'newer-version' }
  | { ok: false; reason: 'rows-invalid'; issues: string[] };

const MAX_ISSUES = 10;

/** Reads an exported document and checks every row; a document with one bad row is refused whole. Writes nothing. */
export async function readBackup(file: Blob): Promise<BackupReading> {
  const json = parseJson(await file.text());
  if (json === undefined) return { ok: false, reason: 'not-json' };
  const head = headSchema.safeParse(json);
  if (!head.success) return { ok: false, reason: 'not-jackdaw' };
  if (head.data.version > BACKUP_VERSION) return { ok: false, reason: 'newer-version' };
  const { success, data, error } = backupSchema.safeParse(json);
  if (success) return { ok: true, backup: data };
  const issues = error.issues.slice(0, MAX_ISSUES).map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { ok: false, reason: 'rows-invalid', issues };
}

/** undefined where the text is not JSON (JSON itself has no such value). */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The only way to ask whether a text is JSON; the answer is in the return value.
    return undefined;
  }
}
