import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';

interface BackupLockProps {
  name: string;
  /** The passphrase given before did not open it. */
  isWrong: boolean;
  onUnlock: (passphrase: string) => Promise<void>;
  onCancel: () => void;
}

/** Asks for the passphrase of a protected backup. */
export function BackupLock({ name, isWrong, onUnlock, onCancel }: BackupLockProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      className="mt-3 space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        void onUnlock(passphrase);
      }}
    >
      <p className="text-pretty break-words">{m.extras_backup_locked({ name })}</p>
      <TextField
        type="password"
        autoComplete="current-password"
        label={m.extras_backup_passphrase()}
        required
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the only thing there is to do now
        autoFocus
        value={passphrase}
        onChange={setPassphrase}
      />
      {isWrong && (
        <p role="alert" className="text-danger">
          {m.extras_backup_wrong()}
        </p>
      )}
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          {m.extras_backup_unlock()}
        </Button>
        <Button onClick={onCancel}>{m.common_cancel()}</Button>
      </div>
    </form>
  );
}
