import { useState } from 'react';

import { saveFile } from '@/components/app/save-file';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { errorCodeOf } from '@/lib/db/errors';
import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

interface BackupMakerProps {
  /** The file went to the browser's downloads; whether it arrived there nobody tells. */
  onHandedOver: (handed: { at: string; name: string }) => void;
}

interface Passphrase {
  isWanted: boolean;
  text: string;
  repeated: string;
}

/** Below this anybody guesses it. */
const MIN_PASSPHRASE = 8;
const NONE: Passphrase = { isWanted: false, text: '', repeated: '' };

/** Why no file can be made of it yet, in words. */
function faultOf({ isWanted, text, repeated }: Passphrase): string | null {
  if (!isWanted) return null;
  if (text.length < MIN_PASSPHRASE) return m.extras_backup_short({ shown: formatNumber(MIN_PASSPHRASE) });
  return text === repeated ? null : m.extras_backup_differs();
}

function PassphraseFields({ value, onChange }: { value: Passphrase; onChange: (value: Passphrase) => void }) {
  return (
    <div className="space-y-2">
      <p className="text-xs text-pretty text-ink-soft">{m.extras_backup_forget()}</p>
      <TextField
        type="password"
        autoComplete="new-password"
        label={m.extras_backup_passphrase()}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
      />
      <TextField
        type="password"
        autoComplete="new-password"
        label={m.extras_backup_repeat()}
        value={value.repeated}
        onChange={(repeated) => onChange({ ...value, repeated })}
      />
    </div>
  );
}

/** Makes the file that holds everything, on request so that only a passphrase opens it. */
export function BackupMaker({ onHandedOver }: BackupMakerProps) {
  const showToast = useToast();
  const [passphrase, setPassphrase] = useState(NONE);
  const [fault, setFault] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const make = async (): Promise<void> => {
    const found = faultOf(passphrase);
    setFault(found);
    if (found !== null) return;
    setMaking(true);
    try {
      const now = new Date();
      // Databases, schemas and ciphers stay out of the popup until a file is asked for.
      const { makeBackup } = await import('@/lib/backup/make-backup');
      const { name, file } = await makeBackup(now, passphrase.isWanted ? passphrase.text : null);
      saveFile(name, file);
      setPassphrase(NONE);
      onHandedOver({ at: now.toISOString(), name });
    } catch (error) {
      void report(error, 'backup:make');
      showToast({ text: describeError(errorCodeOf(error)), tone: 'danger' });
    }
    setMaking(false);
  };
  return (
    <form
      className="space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isMaking) void make();
      }}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <Button type="submit" size="small" aria-disabled={isMaking}>
          {isMaking ? m.settings_backup_exporting() : m.settings_backup_export()}
        </Button>
        <Checkbox checked={passphrase.isWanted} onChange={(isWanted) => setPassphrase({ ...NONE, isWanted })}>
          {m.extras_backup_protect()}
        </Checkbox>
      </div>
      {passphrase.isWanted && <PassphraseFields value={passphrase} onChange={setPassphrase} />}
      {fault !== null && (
        <p role="alert" className="text-xs text-danger">
          {fault}
        </p>
      )}
    </form>
  );
}
