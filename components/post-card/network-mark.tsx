import { Globe } from 'lucide-react';

import type { NetworkId } from '@/lib/domain/network-id';

import { networkName } from './network-name';

/** Letters on a tint of our own, not the networks' logos: those are their trademarks. Tints hold white text at 4.5:1. */
const MARKS: Record<NetworkId, { letters: string; tint: string }> = {
  vk: { letters: 'VK', tint: '#1f5fb8' },
  ok: { letters: 'OK', tint: '#b35309' },
  telegram: { letters: 'Tg', tint: '#1a749c' },
  facebook: { letters: 'f', tint: '#2456b8' },
  instagram: { letters: 'Ig', tint: '#b02a6b' },
  x: { letters: 'X', tint: '#3b4252' },
  youtube: { letters: 'Yt', tint: '#bf2424' },
  tiktok: { letters: 'Tt', tint: '#20707a' },
  threads: { letters: 'Th', tint: '#4b4453' },
  linkedin: { letters: 'in', tint: '#215c94' },
  pinterest: { letters: 'Pi', tint: '#a8203a' },
  reddit: { letters: 'Re', tint: '#b8430f' },
  bluesky: { letters: 'Bs', tint: '#1b6bc0' },
  mastodon: { letters: 'Ma', tint: '#5a45b5' },
  practice: { letters: 'Pr', tint: '#5b6880' },
  web: { letters: '', tint: '#5b6880' },
};

/** The network at a glance; its name stands in the title and for screen readers. */
export function NetworkMark({ network, isDecorative = false }: { network: NetworkId; isDecorative?: boolean }) {
  const { letters, tint } = MARKS[network];
  const name = networkName(network);
  return (
    <span
      className="inline-flex size-5 shrink-0 items-center justify-center rounded-md text-[0.625rem] leading-none font-bold text-white forced-color-adjust-none"
      style={{ backgroundColor: tint }}
      title={name}
    >
      {/* Drawn, not written: a button with a mark is called by its network's name. */}
      <span aria-hidden data-letters={letters} className="before:content-[attr(data-letters)]">
        {letters === '' && <Globe size={12} />}
      </span>
      {!isDecorative && <span className="sr-only">{name}</span>}
    </span>
  );
}
