import { Copy } from 'lucide-react';

import { networkName } from '@/components/post-card/network-name';
import { IconButton } from '@/components/ui/icon-button';
import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';

import { useCopyLink } from './use-copy-link';

export interface NetworkLink {
  network: NetworkId;
  link: string;
}

/** The same link as each network is to carry it. */
export function NetworkLinks({ links }: { links: readonly NetworkLink[] }) {
  const copy = useCopyLink();
  if (links.length === 0) return null;
  return (
    <section aria-label={m.utm_links()} className="space-y-1 border-t border-line pt-3">
      <p className="text-xs text-pretty text-ink-soft">{m.utm_links_text()}</p>
      <ul className="divide-y divide-line">
        {links.map(({ network, link }) => (
          <li key={network} className="flex items-center gap-2 py-1">
            <div className="min-w-0 flex-1">
              <p className="text-xs font-medium">{networkName(network)}</p>
              <p className="text-xs wrap-anywhere text-ink-soft">{link}</p>
            </div>
            <IconButton label={m.utm_copy_for({ network: networkName(network) })} onClick={() => copy(link)}>
              <Copy aria-hidden size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
