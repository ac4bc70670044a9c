import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { useOverlaySettings } from '@/components/settings/use-overlay-settings';
import { Toggle } from '@/components/ui/toggle';
import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';

const NETWORKS = Object.keys(NETWORK_HOSTS) as NetworkId[];

/** Step 2: where the person works. The same switches as in Settings. */
export function NetworksStep() {
  const { settings, setEnabled } = useOverlaySettings();
  if (settings === null) return null;
  return (
    <div className="space-y-4">
      <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {NETWORKS.map((network) => (
          <Toggle
            key={network}
            isOn={!settings.disabledNetworks.includes(network)}
            onChange={(isOn) => setEnabled(network, isOn)}
          >
            <NetworkMark network={network} isDecorative />
            {networkName(network)}
          </Toggle>
        ))}
      </div>
      <p className="text-xs text-pretty text-ink-soft">{m.onboarding_networks_linkedin()}</p>
    </div>
  );
}
