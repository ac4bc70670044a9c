import { UserRound } from 'lucide-react';

import { PickOrName } from '@/components/ui/pick-or-name';
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

/** Files posts under a client, or under one created here and now. */
export function ClientPicker({ clients, clientId, onAssign, onCreate }: ClientPickerProps) {
  const label = m.library_client_assign();
  return (
    <PickOrName
      label={label}
      text={clients.find((client) => client.id === clientId)?.name ?? label}
      icon={<UserRound aria-hidden size={14} />}
      searchLabel={m.common_search()}
      emptyText={m.common_nothing_found()}
      choices={[
        { id: NONE, label: m.library_client_none() },
        ...clients.map(({ id, name }) => ({ id: String(id), label: name })),
      ]}
      noneId={NONE}
      selected={[clientId ?? NONE]}
      onPick={(id) => onAssign(id === NONE ? null : id)}
      naming={{
        label: m.library_client_new(),
        submitLabel: m.library_client_create(),
        maxLength: 120,
        onName: onCreate,
      }}
    />
  );
}
