import { useState } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import { ClientVariables } from '@/components/clients/client-variables';
import { Select } from '@/components/ui/select';
import { useClients } from '@/lib/db/use-clients';
import { m } from '@/lib/i18n/messages';

/** The clients' own template variables, one client at a time. */
export function ClientValues() {
  const clients = useClients() ?? [];
  const { act } = useUndoable('settings:client-values');
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
          <ClientVariables key={client.id} client={client} act={act} />
        </>
      )}
    </div>
  );
}
