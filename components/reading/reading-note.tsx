import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { m } from '@/lib/i18n/messages';

interface ReadingNoteProps {
  note: string;
  onSave: (note: string) => void;
  onClose: () => void;
}

/** What the person wants to remember of a page; Ctrl+Enter saves, Escape leaves it as it was. */
export function ReadingNote({ note, onSave, onClose }: ReadingNoteProps) {
  const [text, setText] = useState(note);
  const save = (): void => onSave(text.trim());
  return (
    <form
      className="space-y-1.5 py-1"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextArea
        label={m.extras_list_note_field()}
        value={text}
        maxLength={5000}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field the person has just asked for
        autoFocus
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
          if (event.key === 'Escape') onClose();
        }}
      />
      <div className="flex gap-1.5">
        <Button type="submit" size="small">
          {m.extras_list_note_save()}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {m.common_cancel()}
        </Button>
      </div>
    </form>
  );
}
