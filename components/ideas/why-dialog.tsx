import { useState } from 'react';
import type { KeyboardEvent } from 'react';

import { ReasonToggles, toggleReason } from '@/components/plan-item/reason-toggles';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { IDEA_REASONS, type IdeaReason } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

import { type TakenIdeas, takenWords } from './use-idea-actions';

interface WhyDialogProps {
  ideas: TakenIdeas;
  onExplain: (why: { reasons: readonly IdeaReason[]; note: string }) => void;
  onClose: () => void;
}

const NOTE_LENGTH = 1000;

/** The reason that a key stands for, on any layout; digits belong to the text where one is typed. */
function reasonOfKey({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): IdeaReason | undefined {
  if (ctrlKey || altKey || metaKey || target instanceof HTMLInputElement) return undefined;
  return IDEA_REASONS.find((_, index) => key === String(index + 1));
}

/** Five seconds while the post is still in mind: what in it is worth repeating. The ideas are saved whatever comes of it. */
export function WhyDialog({ ideas, onExplain, onClose }: WhyDialogProps) {
  const [reasons, setReasons] = useState<readonly IdeaReason[]>([]);
  const [note, setNote] = useState('');
  const onKeyDown = (event: KeyboardEvent): void => {
    const reason = reasonOfKey(event);
    if (reason !== undefined) setReasons(toggleReason(reasons, reason));
    // Enter on a reason would choose it: the blank and its digit do that.
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) onExplain({ reasons, note });
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title={takenWords(ideas)} closeLabel={m.common_close()} isOpen onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- digits and Enter work from every field in it */}
      <div className="space-y-4" onKeyDown={onKeyDown}>
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
          <Button variant="primary" onClick={() => onExplain({ reasons, note })}>
            {m.ideas_done()}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
