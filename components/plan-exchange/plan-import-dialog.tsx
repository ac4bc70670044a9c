import type { Attempt } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { FileField } from '@/components/ui/file-field';
import { Notice } from '@/components/ui/notice';
import type { ClientId } from '@/lib/domain/ids';
import { m } from '@/lib/i18n/messages';

import { failureWords } from './import-words';
import { ImportReview } from './import-review';
import { usePlanImport } from './use-plan-import';

const ACCEPTED = '.csv,.tsv,.txt,.xlsx,.ics,.ical,text/csv,text/calendar';

export interface PlanImportDialogProps {
  timeZone: string;
  clientId: ClientId | null;
  attempt: Attempt;
  onClose: () => void;
}

/** A file for the plan: chosen, understood, looked through, taken in. Nothing is written before the last step. */
export function PlanImportDialog({ timeZone, clientId, attempt, onClose }: PlanImportDialogProps) {
  const importing = usePlanImport({ timeZone, kind: 'post', clientId }, attempt);
  const { state } = importing;
  const finish = async (): Promise<void> => {
    if (await importing.apply()) onClose();
  };
  return (
    <Dialog title={m.exchange_title()} closeLabel={m.exchange_cancel()} isOpen isWide onClose={onClose}>
      {state.step === 'checked' ? (
        <ImportReview draft={state.draft} importing={importing} onApply={() => void finish()} />
      ) : (
        <div className="space-y-4">
          <FileField
            intro={m.exchange_intro()}
            choose={m.exchange_choose()}
            accept={ACCEPTED}
            isReading={state.step === 'reading'}
            onPick={(file) => void importing.check(file)}
          />
          {state.step === 'failed' && (
            <Notice tone="danger" title={state.name}>
              {failureWords(state.failure)}
            </Notice>
          )}
          <div className="flex justify-end">
            <Button onClick={onClose}>{m.exchange_cancel()}</Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}
