import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { Act } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { changeClient } from '@/lib/db/repositories/clients';
import { type Client, variableNameSchema } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

/** What `{link}` and `{link:utm}` are made of; the other names are the person's own. */
const LINK = 'link';
const MAX_VALUE_LENGTH = 2000;

interface ValueRowProps {
  name: string;
  value: string;
  onSave: (value: string) => void;
  onRemove: () => void;
}

/** Saved when the field is left. */
function ValueRow({ name, value, onSave, onRemove }: ValueRowProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft !== value) onSave(draft);
    setDraft(null);
  };
  return (
    <li className="flex items-end gap-2">
      <TextField
        label={`{${name}}`}
        value={draft ?? value}
        maxLength={MAX_VALUE_LENGTH}
        placeholder={name === LINK ? 'https://' : undefined}
        onChange={setDraft}
        onBlur={save}
        className="flex-1"
      />
      <IconButton label={m.templates_settings_value_remove({ name })} onClick={onRemove}>
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </li>
  );
}

function NewValue({ taken, onAdd }: { taken: readonly string[]; onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const isPossible = variableNameSchema.safeParse(name).success && !taken.includes(name);
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPossible) return;
        onAdd(name);
        setName('');
      }}
    >
      <TextField
        label={m.templates_settings_value_name()}
        placeholder="order_phone"
        value={name}
        maxLength={40}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(text) => setName(text.trim().toLowerCase())}
        className="flex-1"
      />
      <Button type="submit" disabled={!isPossible} icon={<Plus aria-hidden size={15} />}>
        {m.templates_settings_value_add()}
      </Button>
    </form>
  );
}

/** The client's own template variables: a phone, opening hours, an address. */
export function ClientVariables({ client, act }: { client: Client; act: Act }) {
  const { id, variables } = client;
  const store = (next: Client['variables'], say: (() => string) | null): void =>
    void act(() => changeClient(id, { variables: next }), say);
  const remove = (name: string): void => {
    const { [name]: _, ...others } = variables;
    store(others, () => m.templates_settings_value_removed({ name }));
  };
  const names = [LINK, ...Object.keys(variables).filter((name) => name !== LINK)];
  return (
    <>
      <ul className="space-y-2">
        {names.map((name) => (
          <ValueRow
            key={name}
            name={name}
            value={variables[name] ?? ''}
            onSave={(value) => store({ ...variables, [name]: value }, null)}
            onRemove={() => remove(name)}
          />
        ))}
      </ul>
      <NewValue taken={names} onAdd={(name) => store({ ...variables, [name]: '' }, null)} />
    </>
  );
}
