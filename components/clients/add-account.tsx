import { Plus } from 'lucide-react';
import { useId, useState } from 'react';

import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { parseAccount } from '@/lib/clients/parse-account';
import type { ReadAccount } from '@/lib/domain/account';
import { NETWORK_IDS, type NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';

/** Where there are accounts to post from. */
const NETWORKS: readonly NetworkId[] = NETWORK_IDS.filter((id) => id !== 'practice' && id !== 'web');
const MAX_LENGTH = 500;

const listNetworks = () => NETWORKS.map((id) => ({ id, label: networkName(id) }));

function Fault({ id, network }: { id: string; network: NetworkId }) {
  return (
    <p id={id} role="alert" className="col-span-2 text-xs text-danger">
      {m.clients_account_unknown({ network: networkName(network) })}
    </p>
  );
}

/** Names an account by its handle, or by the address of its profile, which says its network itself. */
export function AddAccount({ onAdd }: { onAdd: (account: ReadAccount) => void }) {
  const faultId = useId();
  const [network, setNetwork] = useState<NetworkId>('instagram');
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (): void => {
    const account = parseAccount(text, network);
    setWrong(account === null);
    if (account === null) return;
    setText('');
    setNetwork(account.network);
    onAdd(account);
  };
  const type = (typed: string): void => {
    setText(typed);
    setWrong(false);
  };
  return (
    <form
      className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-x-2 gap-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') submit();
      }}
    >
      <Select
        className="col-span-2"
        label={m.clients_account_network()}
        value={network}
        options={listNetworks()}
        onChange={setNetwork}
      />
      <TextField
        label={m.clients_account_field()}
        value={text}
        maxLength={MAX_LENGTH}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder="@handle"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? faultId : undefined}
        onChange={type}
      />
      <Button type="submit" icon={<Plus aria-hidden size={15} />}>
        {m.clients_account_add()}
      </Button>
      {isWrong && <Fault id={faultId} network={network} />}
    </form>
  );
}
