import { SquareArrowOutUpRight } from 'lucide-react';

import type { OpenComposer } from '@/components/day/use-composer';
import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { type DaySection, OPEN_SECTIONS } from '@/lib/plan/arrange-day';

/** Networks on which an item of this section can still be written; what went out on one may be missing on its others. */
export function composableNetworks({ kind, networks, status }: PlanItem, section: DaySection): readonly NetworkId[] {
  const isOpen = OPEN_SECTIONS.has(section) || (section === 'check' && (status !== 'published' || networks.length > 1));
  return kind === 'post' && isOpen ? networks : [];
}

interface ComposeButtonsProps {
  item: PlanItem;
  networks: readonly NetworkId[];
  onCompose: OpenComposer;
}

/** Leads to the composer of each network with the text on the clipboard (domain.md DP-3). */
export function ComposeButtons({ item, networks, onCompose }: ComposeButtonsProps) {
  const [only] = networks;
  return (
    <div className="flex flex-wrap gap-1.5 pt-1">
      {networks.map((network) => (
        <Button
          key={network}
          size="small"
          icon={<SquareArrowOutUpRight aria-hidden size={13} />}
          aria-label={m.today_compose_on({ network: networkName(network) })}
          onClick={() => void onCompose(item, network)}
        >
          {networks.length === 1 && network === only ? (
            m.today_compose()
          ) : (
            <NetworkMark network={network} isDecorative />
          )}
        </Button>
      ))}
    </div>
  );
}
