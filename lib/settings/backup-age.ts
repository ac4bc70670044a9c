import { browser } from '@/lib/browser';
import { z } from '@/lib/zod';

const STORAGE_KEY = 'backup.age';
const DAY_MS = 24 * 60 * 60 * 1000;
/** domain.md DP-15. */
const OLD_AFTER_MS = 7 * DAY_MS;

const timeSchema = z.iso.datetime().nullable().catch(null);
const ageSchema = z
  .object({
    savedAt: timeSchema,
    handedOver: z
      .object({ at: z.iso.datetime(), name: z.string().min(1) })
      .nullable()
      .catch(null),
    since: timeSchema,
  })
  .catch({ savedAt: null, handedOver: null, since: null });

/** What is known of backups made in this browser. Times: ISO 8601 UTC. */
export interface BackupAge {
  /** What the last file that is surely saved holds: everything up to this time. null: there is none. */
  savedAt: string | null;
  /**
   * A file given to the browser's downloads of which nobody has said yet whether it arrived: a page is not told when a download is
   * cancelled, and a backup that does not exist must not count.
   */
  handedOver: { at: string; name: string } | null;
  /** When it was looked for the first time. */
  since: string | null;
}

/** Damaged values read as "never"; rejects only when storage itself fails. */
export async function loadBackupAge(): Promise<BackupAge> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return ageSchema.parse(stored[STORAGE_KEY]);
}

export async function saveBackupAge(age: BackupAge): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: age });
}

/** Calls back with every change made in any page of the extension, until `signal` aborts. */
export function watchBackupAge(onChange: (age: BackupAge) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(ageSchema.parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Whether a week has passed since the last backup or, where there is none, since one could have been made. */
export function isBackupOld({ savedAt, since }: Pick<BackupAge, 'savedAt' | 'since'>, now: Date): boolean {
  const from = savedAt ?? since;
  return from !== null && now.getTime() - Date.parse(from) >= OLD_AFTER_MS;
}
