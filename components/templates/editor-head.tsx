import { Copy, Save, Trash2, X } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { m } from '@/lib/i18n/messages';

export interface EditorHeadProps {
  title: string;
  isNew: boolean;
  isDirty: boolean;
  isSaving: boolean;
  onSave: () => void;
  onDiscard: () => void;
  onDuplicate: () => void;
  onRemove: () => void;
  onClose: () => void;
}

const SAVE_KEYS = 'Ctrl+S';

type SaveButtonsProps = Pick<EditorHeadProps, 'isDirty' | 'isSaving' | 'onSave' | 'onDiscard'>;

function SaveButtons({ isDirty, isSaving, onSave, onDiscard }: SaveButtonsProps) {
  return (
    <>
      <span role="status" className="text-xs text-warn">
        {isDirty && m.templates_unsaved()}
      </span>
      {isDirty && (
        <Button size="small" variant="quiet" onClick={onDiscard}>
          {m.templates_discard()}
        </Button>
      )}
      <Button
        size="small"
        variant="primary"
        icon={<Save aria-hidden size={14} />}
        disabled={isSaving || !isDirty}
        aria-keyshortcuts="Control+S"
        title={SAVE_KEYS}
        onClick={onSave}
      >
        {m.templates_save()}
      </Button>
    </>
  );
}

/** Which template is being edited, whether it is saved, and what can be done with it as a whole. */
export function EditorHead({ title, isNew, onDuplicate, onRemove, onClose, ...saving }: EditorHeadProps) {
  return (
    <header className="sticky top-0 z-10 flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-4 py-2">
      <h2 className="min-w-24 flex-1 truncate text-base font-semibold">
        {title.trim() === '' ? m.templates_new() : title}
      </h2>
      <SaveButtons {...saving} />
      {!isNew && (
        <>
          <IconButton label={m.templates_duplicate()} onClick={onDuplicate}>
            <Copy aria-hidden size={16} />
          </IconButton>
          <IconButton label={m.templates_delete()} onClick={onRemove}>
            <Trash2 aria-hidden size={16} />
          </IconButton>
        </>
      )}
      <IconButton label={m.common_close()} onClick={onClose}>
        <X aria-hidden size={18} />
      </IconButton>
    </header>
  );
}
