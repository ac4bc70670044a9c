import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';

import { useMinute } from '@/components/app/use-minute';
import type { Act } from '@/components/app/use-undoable';
import { ClientDot } from '@/components/clients/client-dot';
import { ColourField } from '@/components/clients/colour-field';
import { ZoneField } from '@/components/clients/zone-field';
import { nextClientColour } from '@/components/library/client-colour';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import { createClient, deleteClient } from '@/lib/db/repositories/clients';
import { useClients } from '@/lib/db/use-clients';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

const MAX_NAME_LENGTH = 120;

interface Draft {
  name: string;
  /** null: the least used one. */
  colour: string | null;
  timeZone: string | null;
}
const EMPTY: Draft = { name: '', colour: null, timeZone: null };
const FIRST_COLOUR = '#4f7fd6';

function NewClientFields({ act }: { act: Act }) {
  const now = useMinute();
  const [draft, setDraft] = useState(EMPTY);
  const name = draft.name.trim();
  const create = async (): Promise<void> => {
    setDraft({ ...EMPTY, timeZone: draft.timeZone });
    await act(
      async () => {
        const colour = draft.colour ?? (await nextClientColour());
        const created = await createClient({ name, colour, timeZone: draft.timeZone });
        return { ok: true, undoId: created.undoId };
      },
      () => m.clients_added({ name }),
    );
  };
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') void create();
      }}
    >
      <TextField
        label={m.clients_name()}
        value={draft.name}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        onChange={(typed) => setDraft({ ...draft, name: typed })}
      />
      <ColourField value={draft.colour ?? FIRST_COLOUR} onChange={(colour) => setDraft({ ...draft, colour })} />
      <ZoneField timeZone={draft.timeZone} now={now} onChange={(timeZone) => setDraft({ ...draft, timeZone })} />
      <Button type="submit" disabled={name === ''} icon={<Plus aria-hidden size={15} />}>
        {m.onboarding_client_add()}
      </Button>
    </form>
  );
}

function AddedClient({ client, onRemove }: { client: Client; onRemove: () => void }) {
  return (
    <li className="flex min-h-9 items-center gap-2.5">
      <ClientDot colour={client.colour} />
      <span className="min-w-0 flex-1 truncate font-medium">{client.name}</span>
      <IconButton label={m.onboarding_client_remove({ name: client.name })} onClick={onRemove}>
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </li>
  );
}

/** Step 1: those the person works for, as many as there are. */
export function ClientsStep({ act }: { act: Act }) {
  const clients = useClients() ?? [];
  const remove = ({ id, name }: Client): void =>
    void act(
      () => deleteClient(id),
      () => m.clients_deleted({ name }),
    );
  return (
    <div className="space-y-4">
      {clients.length > 0 && (
        <ul aria-label={m.clients_list()} className="divide-y divide-line rounded-card border border-line px-3">
          {clients.map((client) => (
            <AddedClient key={client.id} client={client} onRemove={() => remove(client)} />
          ))}
        </ul>
      )}
      <NewClientFields act={act} />
    </div>
  );
}
