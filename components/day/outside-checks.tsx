import { useEffect, useState } from 'react';

import { networkName } from '@/components/post-card/network-name';
import { ExternalLink } from '@/components/ui/external-link';
import { getAccount } from '@/lib/db/repositories/accounts';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';

interface Check {
  network: NetworkId;
  href: string;
}

async function findChecks({ permalink, networks, accountIds }: PlanItem): Promise<Check[]> {
  const { accountAddressOf } = await import('@/lib/plan/compose-target');
  const found = await Promise.all(accountIds.map(async (id) => getAccount(id)));
  const accounts = found.filter((account) => account !== null);
  return networks.flatMap((network) => {
    const href = networks.length === 1 && permalink !== null ? permalink : accountAddressOf(network, accounts);
    return href === null ? [] : [{ network, href }];
  });
}

/** Where to look after an item that a scheduler outside sends by itself: one link for each network. */
function ItemChecks({ item }: { item: PlanItem }) {
  const [checks, setChecks] = useState<Check[]>([]);
  useEffect(() => {
    findChecks(item).then(setChecks, (error: unknown) => report(error, 'plan:checks'));
  }, [item]);
  if (checks.length === 0) return <li dir="auto">{item.title}</li>;
  return checks.map(({ network, href }) => (
    <li key={network}>
      <ExternalLink href={href}>
        {m.today_pause_check({ network: networkName(network), title: item.title })}
      </ExternalLink>
    </li>
  ));
}

/** Schedulers outside are not ours to stop: what they will send, with links to check by hand (domain.md DP-6). */
export function OutsideChecks({ items }: { items: readonly PlanItem[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <p>{m.today_pause_outside()}</p>
      <ul className="list-disc ps-4">
        {items.map((item) => (
          <ItemChecks key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}
