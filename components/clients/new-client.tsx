import { Plus } from 'lucide-react';
import { useState } from 'react';

import type { Attempt } from '@/components/app/use-undoable';
import { nextClientColour } from '@/components/library/client-colour';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { createClient } from '@/lib/db/repositories/clients';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

const MAX_NAME_LENGTH = 120;

export interface NewClientProps {
  attempt: Attempt;
  /** After it was stored. */
  onCreated?: (client: Pick<Client, 'id' | 'name'>) => void;
}

/** One line for one more client; everything else of it can be said later. */
export function NewClient({ attempt, onCreated }: NewClientProps) {
  const [name, setName] = useState('');
  const create = async (): Promise<void> => {
    const given = name.trim();
    if (given === '') return;
    setName('');
    const created = await attempt(
      async () => {
        const client = await createClient({ name: given, colour: await nextClientColour() });
        return { ok: true, ...client };
      },
      () => m.clients_added({ name: given }),
    );
    if (created !== null) onCreated?.(created);
  };
  return (
    <form
      className="flex items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextField
        label={m.clients_new()}
        value={name}
        maxLength={MAX_NAME_LENGTH}
        autoComplete="off"
        onChange={setName}
        className="min-w-0 flex-1"
      />
      <Button type="submit" disabled={name.trim() === ''} icon={<Plus aria-hidden size={15} />}>
        {m.clients_add()}
      </Button>
    </form>
  );
}
