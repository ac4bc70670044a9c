import { UserRound } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

export interface ClientPickerProps {
  clients: readonly Client[];
  /** The client all chosen posts have; null: none or several. */
  clientId: string | null;
  onAssign: (clientId: string | null) => void;
  onCreate: (name: string) => void;
}

const NONE = 'none';

function NewClient({ onCreate }: { onCreate: (name: string) => void }) {
  const [name, setName] = useState('');
  return (
    <form
      className="mt-2 flex items-end gap-2 border-t border-line pt-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onCreate(name.trim());
      }}
    >
      <TextField label={m.library_client_new()} value={name} maxLength={120} onChange={setName} className="flex-1" />
      <Button type="submit" variant="primary">
        {m.library_client_create()}
      </Button>
    </form>
  );
}

/** Files posts under a client, or under one created here and now. */
export function ClientPicker({ clients, clientId, onAssign, onCreate }: ClientPickerProps) {
  const choices = [
    { id: NONE, label: m.library_client_none() },
    ...clients.map(({ id, name }) => ({ id: String(id), label: name })),
  ];
  return (
    <Popover
      label={m.library_client_assign()}
      trigger={
        <Button size="small" icon={<UserRound aria-hidden size={14} />}>
          {clients.find((client) => client.id === clientId)?.name ?? m.library_client_assign()}
        </Button>
      }
    >
      {(close) => (
        <>
          <ChoiceList
            label={m.library_client_assign()}
            searchLabel={m.common_search()}
            emptyText={m.common_nothing_found()}
            choices={choices}
            selected={[clientId ?? NONE]}
            mode="single"
            onChange={([id = NONE]) => {
              close();
              onAssign(id === NONE ? null : id);
            }}
          />
          <NewClient
            onCreate={(name) => {
              close();
              onCreate(name);
            }}
          />
        </>
      )}
    </Popover>
  );
}
