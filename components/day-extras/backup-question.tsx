import { Button } from '@/components/ui/button';
import { m } from '@/lib/i18n/messages';
import type { BackupAge } from '@/lib/settings/backup-age';

interface BackupQuestionProps {
  handedOver: NonNullable<BackupAge['handedOver']>;
  onAnswer: (patch: Partial<BackupAge>) => void;
}

/** Whether the file arrived: the browser does not tell a page that a download was cancelled. */
export function BackupQuestion({ handedOver, onAnswer }: BackupQuestionProps) {
  return (
    <div role="status" className="space-y-1.5 rounded-lg bg-accent-soft p-2.5">
      <p className="text-pretty break-words">{m.extras_backup_question({ name: handedOver.name })}</p>
      <div className="flex gap-1.5">
        <Button size="small" onClick={() => onAnswer({ savedAt: handedOver.at, handedOver: null })}>
          {m.extras_backup_yes()}
        </Button>
        <Button size="small" variant="quiet" onClick={() => onAnswer({ handedOver: null })}>
          {m.extras_backup_no()}
        </Button>
      </div>
    </div>
  );
}
