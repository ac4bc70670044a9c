import { SquareArrowOutUpRight } from 'lucide-react';

import { openAddress } from '@/components/app/open-address';
import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { listAccounts } from '@/lib/db/repositories/accounts';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';

/** null: the post, whose address is known. */
type Place = NetworkId | null;

function placesOf({ permalink, networks }: PlanItem): readonly Place[] {
  if (permalink === null) return networks;
  return networks.length > 1 ? [null, ...networks] : [null];
}

async function look(item: PlanItem, place: Place): Promise<void> {
  const [{ whereToLook }, accounts] = await Promise.all([import('@/lib/plan/where-to-look'), listAccounts()]);
  const planned = accounts.filter(({ id }) => item.accountIds.includes(id));
  const address = whereToLook(item, place, planned);
  if (address !== null) await openAddress(address);
}

/** Leads to where somebody sees whether an item is out (domain.md DP-9). */
export function LookButtons({ item }: { item: PlanItem }) {
  return placesOf(item)
    .filter((place) => place !== 'practice' && place !== 'web')
    .map((place) => {
      const name = place === null ? m.alerts_look_post() : networkName(place);
      return (
        <Button
          key={place ?? ''}
          size="small"
          icon={<SquareArrowOutUpRight aria-hidden size={13} />}
          aria-label={m.alerts_look_for({ title: item.title, place: name })}
          onClick={() => void look(item, place).catch((error: unknown) => report(error, 'plan:look'))}
        >
          {m.alerts_look({ place: name })}
        </Button>
      );
    });
}
