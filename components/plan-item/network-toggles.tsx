import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { classNames } from '@/components/ui/class-names';
import { NETWORK_IDS, type NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';

interface NetworkTogglesProps {
  networks: readonly NetworkId[];
  onChange: (networks: NetworkId[]) => void;
}

const PUBLISHED_TO = NETWORK_IDS.filter((id) => id !== 'web');

/** Where it will be published, one press each. */
export function NetworkToggles({ networks, onChange }: NetworkTogglesProps) {
  const toggle = (network: NetworkId): void =>
    onChange(NETWORK_IDS.filter((id) => networks.includes(id) !== (id === network)));
  return (
    <div role="group" aria-label={m.item_networks()}>
      <span aria-hidden className="mb-1 block text-xs font-medium text-ink-soft">
        {m.item_networks()}
      </span>
      <div className="flex flex-wrap gap-1">
        {PUBLISHED_TO.map((network) => (
          <button
            key={network}
            type="button"
            aria-pressed={networks.includes(network)}
            aria-label={networkName(network)}
            title={networkName(network)}
            onClick={() => toggle(network)}
            className={classNames(
              'inline-flex size-8 items-center justify-center rounded-lg border',
              networks.includes(network)
                ? 'border-accent bg-accent-soft ring-1 ring-accent'
                : 'border-line hover:bg-hover',
            )}
          >
            <NetworkMark network={network} isDecorative />
          </button>
        ))}
      </div>
    </div>
  );
}
