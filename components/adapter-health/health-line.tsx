import { ChevronRight, CircleCheck, CircleDashed, Info, TriangleAlert } from 'lucide-react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import type { NetworkHealth, NetworkState } from '@/lib/health/network-health';

import { HealthFields } from './health-fields';
import { describeNetwork } from './health-words';

const ICONS: Record<NetworkState, { icon: typeof Info; className: string }> = {
  lost: { icon: TriangleAlert, className: 'text-warn' },
  fallback: { icon: Info, className: 'text-accent' },
  fine: { icon: CircleCheck, className: 'text-good' },
  few: { icon: CircleDashed, className: 'text-ink-soft' },
};

/** "Instagram: text not found in 9 of 12 posts since 14 Nov"; opens to the details. */
export function HealthLine({ health }: { health: NetworkHealth }) {
  const { icon: Icon, className } = ICONS[health.state];
  return (
    <details className="group">
      <summary className="flex cursor-pointer list-none items-start gap-2 py-1.5 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={16}
          className="mt-0.5 shrink-0 text-ink-soft transition-transform group-open:rotate-90"
        />
        <Icon aria-hidden size={18} className={`mt-px shrink-0 ${className}`} />
        <NetworkMark network={health.network} isDecorative />
        <span className="text-pretty">
          <b className="font-semibold">{networkName(health.network)}</b>: {describeNetwork(health)}
        </span>
      </summary>
      <HealthFields health={health} />
    </details>
  );
}
