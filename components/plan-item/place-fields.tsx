import { NetworkMark } from '@/components/post-card/network-mark';
import { Checkbox } from '@/components/ui/checkbox';
import { Select } from '@/components/ui/select';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import { clientIdSchema } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { PLAN_FORMATS } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';
import { localTimeZone } from '@/lib/schedule/local-time-zone';
import { formatName } from '@/components/plan/format-name';

import type { FieldsProps } from './item-field';
import { NetworkToggles } from './network-toggles';

export interface PlaceFieldsProps extends FieldsProps {
  clients: readonly Client[];
  accounts: readonly Account[];
}

const NONE = 'none';

/** The clock goes with the client: what is planned for noon is planned for noon there. */
function ClientField({ form, clients, accounts, onChange }: PlaceFieldsProps) {
  const change = (id: string): void => {
    const clientId = id === NONE ? null : clientIdSchema.parse(id);
    const client = clients.find((one) => one.id === clientId);
    const strangers = new Set(accounts.filter((account) => account.clientId !== clientId).map((account) => account.id));
    onChange({
      clientId,
      timeZone: client?.timeZone ?? localTimeZone(),
      accountIds: form.accountIds.filter((one) => !strangers.has(one)),
    });
  };
  return (
    <Select
      label={m.item_client()}
      value={form.clientId ?? NONE}
      options={[
        { id: NONE, label: m.item_client_none() },
        ...clients.map(({ id, name }) => ({ id: String(id), label: name })),
      ]}
      onChange={change}
    />
  );
}

/** Own accounts of the client; one that is chosen brings its network along. */
function AccountFields({ form, accounts, onChange }: PlaceFieldsProps) {
  const own = accounts.filter(
    ({ id, role, clientId }) => form.accountIds.includes(id) || (role === 'own' && clientId === form.clientId),
  );
  if (own.length === 0) return null;
  const toggle = ({ id, network }: Account, isOn: boolean): void => {
    const others = form.accountIds.filter((one) => one !== id);
    const networks = NETWORK_IDS.filter((one) => form.networks.includes(one) || (isOn && one === network));
    onChange({ accountIds: isOn ? [...others, id] : others, networks });
  };
  return (
    <fieldset>
      <legend className="mb-1 text-xs font-medium text-ink-soft">{m.item_accounts()}</legend>
      <ul className="max-h-40 overflow-auto">
        {own.map((account) => (
          <li key={account.id}>
            <Checkbox checked={form.accountIds.includes(account.id)} onChange={(isOn) => toggle(account, isOn)}>
              <NetworkMark network={account.network} />
              <span className="truncate">{account.name ?? account.handle}</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** For whom, where, and as what. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { form, onChange } = props;
  const formats = PLAN_FORMATS.map((id) => ({ id, label: formatName(id) }));
  return (
    <>
      <ClientField {...props} />
      <AccountFields {...props} />
      {form.kind === 'post' && (
        <>
          <NetworkToggles networks={form.networks} onChange={(networks) => onChange({ networks })} />
          <Select
            label={m.item_format()}
            value={form.format ?? NONE}
            options={[{ id: NONE, label: m.item_format_none() }, ...formats]}
            onChange={(id) => onChange({ format: PLAN_FORMATS.find((format) => format === id) ?? null })}
          />
        </>
      )}
    </>
  );
}
