import { useId, useState } from 'react';

import { TextField } from '@/components/ui/text-field';
import { useAssignees } from '@/lib/db/use-replies';
import { m } from '@/lib/i18n/messages';

/** A free name, with those used before to choose from; saved when the field is left. */
export function AssigneeField({ name, onSave }: { name: string; onSave: (name: string) => void }) {
  const id = useId();
  const known = useAssignees() ?? [];
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft.trim() !== name) onSave(draft);
    setDraft(null);
  };
  return (
    <>
      <TextField
        label={m.replies_assignee()}
        placeholder={m.replies_assignee_hint()}
        list={id}
        maxLength={80}
        autoComplete="off"
        value={draft ?? name}
        onChange={setDraft}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
        }}
      />
      <datalist id={id}>
        {known.map((other) => (
          <option key={other} value={other}>
            {other}
          </option>
        ))}
      </datalist>
    </>
  );
}
