import { Save } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { m } from '@/lib/i18n/messages';

interface ItemFootProps {
  isNew: boolean;
  isDirty: boolean;
  isSaving: boolean;
  onSave: () => void;
  onDiscard: () => void;
}

const SAVE_KEYS = 'Ctrl+Enter';

/** Whether it is saved, and the way to. */
export function ItemFoot({ isNew, isDirty, isSaving, onSave, onDiscard }: ItemFootProps) {
  return (
    <div className="sticky bottom-0 z-10 -mx-5 -mb-5 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-raised px-5 py-3">
      <span role="status" className="me-auto text-xs text-warn">
        {isDirty && m.item_unsaved()}
      </span>
      {isDirty && (
        <Button variant="quiet" onClick={onDiscard}>
          {m.item_discard()}
        </Button>
      )}
      <Button
        variant="primary"
        icon={<Save aria-hidden size={15} />}
        disabled={isSaving || (!isDirty && !isNew)}
        aria-keyshortcuts="Control+S Control+Enter"
        title={SAVE_KEYS}
        onClick={onSave}
      >
        {isNew ? m.item_add() : m.item_save()}
      </Button>
    </div>
  );
}
