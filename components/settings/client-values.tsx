import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { useToast } from '@/components/ui/toast';
import { changeClient } from '@/lib/db/repositories/clients';
import { useClients } from '@/lib/db/use-clients';
import { variableNameSchema } from '@/lib/domain/client';
import type { Client } from '@/lib/domain/client';
import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';

type Variables = Client['variables'];

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

function ValuesOf({ client }: { client: Client }) {
  const showToast = useToast();
  const { id, variables } = client;
  const store = async (next: Variables): Promise<void> => {
    try {
      const reply = await changeClient(id, { variables: next });
      if (!reply.ok) showToast({ text: describeError(reply.code), tone: 'danger' });
    } catch (error) {
      void report(error, 'settings:client-values');
      showToast({ text: describeError('unexpected'), tone: 'danger' });
    }
  };
  const remove = (name: string): void => {
    const { [name]: _, ...others } = variables;
    void store(others);
    const back = (): void => void store(variables);
    showToast({
      text: m.templates_settings_value_removed({ name }),
      action: { label: m.common_undo(), onAction: back },
    });
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
            onSave={(value) => void store({ ...variables, [name]: value })}
            onRemove={() => remove(name)}
          />
        ))}
      </ul>
      <NewValue taken={names} onAdd={(name) => void store({ ...variables, [name]: '' })} />
    </>
  );
}

/** The clients' own template variables: a phone, opening hours, an address. */
export function ClientValues() {
  const clients = useClients() ?? [];
  const [picked, setPicked] = useState<string | null>(null);
  const client = clients.find(({ id }) => id === picked) ?? clients[0];
  return (
    <div role="group" aria-label={m.templates_settings_values()} className="space-y-3">
      <div>
        <h3 className="font-semibold">{m.templates_settings_values()}</h3>
        <p className="text-xs text-pretty text-ink-soft">
          {client === undefined ? m.templates_settings_values_none() : m.templates_settings_values_text()}
        </p>
      </div>
      {client !== undefined && (
        <>
          <Select
            label={m.templates_client()}
            value={String(client.id)}
            options={clients.map(({ id, name }) => ({ id: String(id), label: name }))}
            onChange={setPicked}
          />
          <ValuesOf key={client.id} client={client} />
        </>
      )}
    </div>
  );
}
