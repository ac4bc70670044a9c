import { Users } from 'lucide-react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { Popover } from '@/components/ui/popover';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';

export interface KnownAccountsProps {
  accounts: readonly Account[];
  /** To say whose an account is now. */
  clients: readonly Client[];
  onPick: (account: Account) => void;
}

/** Accounts that were seen before: one of them is picked instead of typed. Nothing where there are none. */
export function KnownAccounts({ accounts, clients, onPick }: KnownAccountsProps) {
  if (accounts.length === 0) return null;
  const label = m.clients_account_known();
  const choices = accounts.map(({ id, network, handle, name, clientId }) => {
    const owner = clients.find((client) => client.id === clientId);
    return {
      id: String(id),
      label: name === null ? `@${handle}` : `${name} @${handle}`,
      icon: <NetworkMark network={network} isDecorative />,
      ...(owner && { hint: m.clients_account_of({ name: owner.name }) }),
    };
  });
  return (
    <Popover
      label={label}
      trigger={
        <Button size="small" icon={<Users aria-hidden size={14} />}>
          {label}
        </Button>
      }
    >
      {(close) => (
        <ChoiceList
          label={label}
          searchLabel={m.common_search()}
          emptyText={m.common_nothing_found()}
          choices={choices}
          selected={[]}
          mode="single"
          onChange={([picked]) => {
            close();
            const account = accounts.find(({ id }) => id === picked);
            if (account !== undefined) onPick(account);
          }}
        />
      )}
    </Popover>
  );
}
