import { useState } from 'react';

import { ReasonToggles, toggleReason } from '@/components/plan-item/reason-toggles';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import type { IdeaReason } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

import { type TakenIdeas, takenWords } from './use-idea-actions';
import { useWhyKeys } from './use-why-keys';

interface WhyDialogProps {
  ideas: TakenIdeas;
  onExplain: (why: { reasons: readonly IdeaReason[]; note: string }) => void;
  onClose: () => void;
}

const NOTE_LENGTH = 1000;

/** Five seconds while the post is still in mind: what in it is worth repeating. The ideas are saved whatever comes of it. */
export function WhyDialog({ ideas, onExplain, onClose }: WhyDialogProps) {
  const [reasons, setReasons] = useState<readonly IdeaReason[]>([]);
  const [note, setNote] = useState('');
  const submit = (): void => onExplain({ reasons, note });
  useWhyKeys({ submit, toggle: (reason) => setReasons(toggleReason(reasons, reason)) });
  return (
    <Dialog title={takenWords(ideas)} closeLabel={m.common_close()} isOpen onClose={onClose}>
      <div className="space-y-4">
        <div className="space-y-2">
          <p className="font-medium">{m.ideas_why()}</p>
          <ReasonToggles reasons={reasons} withKeys onChange={setReasons} />
        </div>
        <TextField
          label={m.ideas_note()}
          placeholder={m.ideas_note_hint()}
          maxLength={NOTE_LENGTH}
          autoComplete="off"
          value={note}
          onChange={setNote}
        />
        <div className="flex justify-end">
          <Button variant="primary" onClick={submit}>
            {m.ideas_done()}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
