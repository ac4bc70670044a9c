import { useMinute } from '@/components/app/use-minute';
import { BackupMaker } from '@/components/day-extras/backup-maker';
import { BackupQuestion } from '@/components/day-extras/backup-question';
import { useBackupAge } from '@/components/day-extras/use-backup-age';
import { Notice } from '@/components/ui/notice';
import { formatRelative } from '@/lib/i18n/format-relative';
import { formatFull } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { BackupImport } from './backup-import';
import { SettingsSection } from './settings-section';

/** Everything into one file, and back. */
export function BackupSection() {
  const { age, change } = useBackupAge();
  const now = useMinute();
  const savedAt = age?.savedAt ?? null;
  const handedOver = age?.handedOver ?? null;
  return (
    <SettingsSection title={m.settings_backup_title()} description={m.settings_backup_text()}>
      <div className="space-y-4">
        {age !== null && (
          <p className="text-ink-soft" title={savedAt === null ? undefined : formatFull(savedAt)}>
            {savedAt === null ? m.extras_backup_never() : m.extras_backup_age({ time: formatRelative(savedAt, now) })}
          </p>
        )}
        <BackupMaker onHandedOver={(handed) => change({ handedOver: handed })} />
        {handedOver !== null && <BackupQuestion handedOver={handedOver} onAnswer={change} />}
        <BackupImport />
        <Notice>{m.settings_backup_merge()}</Notice>
      </div>
    </SettingsSection>
  );
}
