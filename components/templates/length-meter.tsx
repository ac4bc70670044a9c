import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import type { NetworkId } from '@/lib/domain/network-id';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { countCharacters } from '@/lib/palette/character-budget';

export interface LengthMeterProps {
  text: string;
  networks: readonly NetworkId[];
}

/** Where a template fits every network, the tightest ones are worth a look. */
const TIGHTEST: readonly NetworkId[] = ['x', 'bluesky', 'threads', 'mastodon'];

function Line({ text, network }: { text: string; network: NetworkId }) {
  const { used, limit, isConfirmed } = countCharacters(text, network);
  const isOver = limit !== null && used > limit;
  const shown = formatNumber(used);
  return (
    <li
      className={`flex items-center gap-1.5 ${isOver ? `font-medium ${isConfirmed ? 'text-danger' : 'text-warn'}` : ''}`}
    >
      <NetworkMark network={network} isDecorative />
      <span className="sr-only">{networkName(network)}</span>
      <span className="tabular">{limit === null ? shown : `${shown} / ${formatNumber(limit)}`}</span>
      {isOver && <span>{isConfirmed ? m.templates_length_over() : m.palette_length_maybe()}</span>}
    </li>
  );
}

/** How much of each network's room the text takes, counted as that network counts. */
export function LengthMeter({ text, networks }: LengthMeterProps) {
  const shown = networks.length === 0 ? TIGHTEST : networks;
  return (
    <ul aria-label={m.templates_length()} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
      {shown.map((network) => (
        <Line key={network} text={text} network={network} />
      ))}
    </ul>
  );
}
