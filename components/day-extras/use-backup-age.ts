import { useCallback, useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';
import { type BackupAge, loadBackupAge, saveBackupAge, watchBackupAge } from '@/lib/settings/backup-age';

const fail = (error: unknown): void => void report(error, 'backup:age');

/** The first look begins the week after which a missing backup is worth a word. */
async function load(): Promise<BackupAge> {
  const age = await loadBackupAge();
  if (age.since !== null) return age;
  const begun = { ...age, since: new Date().toISOString() };
  await saveBackupAge(begun);
  return begun;
}

/** When everything was last saved to a file, null until read, and how to say so. The same in every open page. */
export function useBackupAge(): { age: BackupAge | null; change: (patch: Partial<BackupAge>) => void } {
  const [age, setAge] = useState<BackupAge | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchBackupAge(setAge, stop.signal);
    load().then(setAge, fail);
    return () => stop.abort();
  }, []);
  const change = useCallback((patch: Partial<BackupAge>) => {
    const save = async (): Promise<void> => saveBackupAge({ ...(await loadBackupAge()), ...patch });
    save().catch(fail);
  }, []);
  return { age, change };
}
