import { Trash2 } from 'lucide-react';

import type { Act } from '@/components/app/use-undoable';
import { NetworkMark } from '@/components/post-card/network-mark';
import { ExternalLink } from '@/components/ui/external-link';
import { IconButton } from '@/components/ui/icon-button';
import { assignAccounts } from '@/lib/db/repositories/accounts';
import { useAccounts } from '@/lib/db/use-accounts';
import type { Account, ReadAccount } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

import { AddAccount } from './add-account';
import { ClientSection } from './client-section';
import { KnownAccounts } from './known-accounts';

export interface AccountsSectionProps {
  client: Client;
  clients: readonly Client[];
  act: Act;
}

function AccountRow({ account, onRemove }: { account: Account; onRemove: () => void }) {
  const handle = `@${account.handle}`;
  return (
    <li className="flex min-h-9 items-center gap-2.5">
      <NetworkMark network={account.network} />
      <span className="min-w-0 flex-1">
        <span className="block truncate">
          {account.url === null ? handle : <ExternalLink href={account.url}>{handle}</ExternalLink>}
        </span>
        {account.name !== null && <span className="block truncate text-xs text-ink-soft">{account.name}</span>}
      </span>
      <IconButton label={m.clients_account_remove({ handle })} onClick={onRemove}>
        <Trash2 aria-hidden size={16} />
      </IconButton>
    </li>
  );
}

/** The accounts the person posts from for this client: seen before, or named here. */
export function AccountsSection({ client, clients, act }: AccountsSectionProps) {
  const accounts = useAccounts() ?? [];
  const own = accounts.filter(({ clientId, role }) => clientId === client.id && role === 'own');
  const add = (account: ReadAccount): void => {
    const assignment = { clientId: client.id, ids: [account.id], role: 'own', named: [account] } as const;
    void act(
      () => assignAccounts(assignment),
      () => m.clients_account_added({ handle: `@${account.handle}` }),
    );
  };
  const remove = ({ id, handle }: Account): void =>
    void act(
      () => assignAccounts({ clientId: null, ids: [id] }),
      () => m.clients_account_removed({ handle: `@${handle}` }),
    );
  return (
    <ClientSection title={m.clients_accounts_title()} text={m.clients_accounts_text()}>
      {own.length === 0 ? (
        <p className="text-ink-soft">{m.clients_accounts_none()}</p>
      ) : (
        <ul className="divide-y divide-line">
          {own.map((account) => (
            <AccountRow key={account.id} account={account} onRemove={() => remove(account)} />
          ))}
        </ul>
      )}
      <AddAccount onAdd={add} />
      <KnownAccounts
        accounts={accounts.filter((account) => !own.includes(account))}
        clients={clients}
        onPick={(account) => add(account)}
      />
    </ClientSection>
  );
}
