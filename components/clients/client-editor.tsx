import type { Act } from '@/components/app/use-undoable';
import { changeClient } from '@/lib/db/repositories/clients';
import type { Client, ClientChange } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

import { AccountsSection } from './accounts-section';
import { ClientDot } from './client-dot';
import { ClientSection } from './client-section';
import { ClientVariables } from './client-variables';
import { FileSection } from './file-section';
import { HoursSection } from './hours-section';
import { NameFields } from './name-fields';
import { UtmSection, WordsSection } from './word-sections';

export interface ClientEditorProps {
  client: Client;
  clients: readonly Client[];
  now: Date;
  act: Act;
  onDelete: () => void;
}

/** Everything that is known of one client. Each field is saved when it is changed or left; all of it can be undone. */
export function ClientEditor({ client, clients, now, act, onDelete }: ClientEditorProps) {
  const change = (patch: ClientChange): void =>
    void act(
      () => changeClient(client.id, patch),
      () => m.clients_changed({ name: patch.name ?? client.name }),
    );
  const fields = { client, onChange: change };
  return (
    <article aria-labelledby="client-name" className="space-y-4">
      <h2 id="client-name" className="flex items-center gap-2.5 text-lg font-semibold">
        <ClientDot colour={client.colour} className="size-4" />
        <span className="min-w-0 truncate">{client.name}</span>
      </h2>
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <NameFields {...fields} now={now} />
          <AccountsSection client={client} clients={clients} act={act} />
          <HoursSection {...fields} />
        </div>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <WordsSection {...fields} />
          <UtmSection {...fields} />
          <ClientSection title={m.clients_values_title()} text={m.clients_values_text({ example: '{link}' })}>
            <ClientVariables client={client} act={act} />
          </ClientSection>
          <FileSection client={client} onDelete={onDelete} />
        </div>
      </div>
    </article>
  );
}
