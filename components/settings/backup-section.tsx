import { useState } from 'react';

import { saveFile } from '@/components/app/save-file';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useToast } from '@/components/ui/toast';
import { errorCodeOf } from '@/lib/db/errors';
import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { exportEverything } from '@/lib/export/backup';
import { buildFileName } from '@/lib/export/file-name';
import { m } from '@/lib/i18n/messages';

import { BackupImport } from './backup-import';
import { SettingsSection } from './settings-section';

async function saveBackup(): Promise<void> {
  const now = new Date();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  saveFile(buildFileName('backup', 'json', { now, timeZone }), await exportEverything(now));
}

/** Everything into one file, and back. */
export function BackupSection() {
  const showToast = useToast();
  const [isExporting, setExporting] = useState(false);
  const exportAll = async (): Promise<void> => {
    setExporting(true);
    try {
      await saveBackup();
    } catch (error) {
      void report(error, 'settings:backup');
      showToast({ text: describeError(errorCodeOf(error)), tone: 'danger' });
    }
    setExporting(false);
  };
  return (
    <SettingsSection title={m.settings_backup_title()} description={m.settings_backup_text()}>
      <div className="space-y-4">
        <Button disabled={isExporting} onClick={() => void exportAll()}>
          {isExporting ? m.settings_backup_exporting() : m.settings_backup_export()}
        </Button>
        <BackupImport />
        <Notice>{m.settings_backup_merge()}</Notice>
      </div>
    </SettingsSection>
  );
}
