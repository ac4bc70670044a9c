import { useMinute } from '@/components/app/use-minute';
import { formatFull } from '@/lib/i18n/format-time';
import { formatRelative } from '@/lib/i18n/format-relative';
import { m } from '@/lib/i18n/messages';
import { isBackupOld } from '@/lib/settings/backup-age';

import { BackupMaker } from './backup-maker';
import { BackupQuestion } from './backup-question';
import { useBackupAge } from './use-backup-age';

/** How old the last backup is; after a week, and where there is none for so long, a new one can be made right here (DP-15). */
export function BackupAge() {
  const { age, change } = useBackupAge();
  const now = useMinute();
  if (age === null) return null;
  const { savedAt, handedOver } = age;
  const time = savedAt === null ? null : formatRelative(savedAt, now);
  const title = savedAt === null ? undefined : formatFull(savedAt);
  const isOld = isBackupOld(age, now);
  const plain = time === null ? m.extras_backup_never() : m.extras_backup_age({ time });
  const old = time === null ? m.extras_backup_none_old() : m.extras_backup_old({ time });
  return (
    <section aria-label={m.extras_backup_label()} className="space-y-2">
      {isOld ? (
        <div className="space-y-2 rounded-lg bg-warn-soft p-2.5">
          <p className="text-pretty" title={title}>
            {old}
          </p>
          {handedOver === null && <BackupMaker onHandedOver={(handed) => change({ handedOver: handed })} />}
        </div>
      ) : (
        <p className="px-1.5 text-xs text-ink-faint" title={title}>
          {plain}
        </p>
      )}
      {handedOver !== null && <BackupQuestion handedOver={handedOver} onAnswer={change} />}
    </section>
  );
}
