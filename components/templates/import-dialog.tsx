import { Dialog } from '@/components/ui/dialog';
import { FileField } from '@/components/ui/file-field';
import { Notice } from '@/components/ui/notice';
import { m } from '@/lib/i18n/messages';

import { ImportCheck } from './import-check';
import { ImportEncoding } from './import-encoding';
import { ImportSummary } from './import-summary';
import { failureWords } from './import-words';
import type { EditorData } from './template-editor';
import type { TemplateActions } from './use-template-actions';
import { useTemplateImport } from './use-template-import';

const ACCEPTED = '.json,.csv,.tsv,.txt,.yml,.yaml,application/json,text/csv';

export interface ImportDialogProps {
  isOpen: boolean;
  data: EditorData;
  actions: TemplateActions;
  onClose: () => void;
}

function Steps({ data, actions, onClose }: Omit<ImportDialogProps, 'isOpen'>) {
  const importing = useTemplateImport(data, actions);
  const { state } = importing;
  const undo = (): void => {
    onClose();
    void actions.undoLast();
  };
  if (state.step === 'done') return <ImportSummary draft={state.draft} onUndo={undo} onClose={onClose} />;
  if (state.step === 'checked' || state.step === 'importing') {
    return <ImportCheck draft={state.draft} importing={importing} onCancel={onClose} />;
  }
  return (
    <div className="space-y-4">
      <FileField
        intro={m.templates_import_text()}
        choose={m.templates_import_choose()}
        accept={ACCEPTED}
        isReading={state.step === 'reading'}
        onPick={(file) => void importing.check(file)}
      />
      {state.step === 'failed' && (
        <Notice tone="danger" title={state.name}>
          {failureWords(state.failure)}
        </Notice>
      )}
      {state.step === 'failed' && state.failure === 'unknown-encoding' && state.bytes !== null && (
        <ImportEncoding bytes={state.bytes} onRead={(encoding) => void importing.readAs(encoding)} />
      )}
    </div>
  );
}

/** A file of templates: chosen, understood, looked through, taken in. Nothing is written before the last step. */
export function ImportDialog({ isOpen, onClose, ...props }: ImportDialogProps) {
  return (
    <Dialog title={m.templates_import()} closeLabel={m.common_close()} isOpen={isOpen} isWide onClose={onClose}>
      <Steps {...props} onClose={onClose} />
    </Dialog>
  );
}
