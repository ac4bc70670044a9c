import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { Toggle } from '@/components/ui/toggle';
import type { NetworkId } from '@/lib/domain/network-id';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';

import { useOverlaySettings } from './use-overlay-settings';

/** Networks where a button stands; the practice page has its own way out. A switch for one that shows none would lie. */
const ALWAYS_ON = Object.keys(NETWORK_HOSTS) as NetworkId[];

/** One switch for each network; nothing while the settings are being read. */
export function NetworkSwitches() {
  const { settings, setEnabled } = useOverlaySettings();
  if (settings === null) return null;
  return (
    <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {ALWAYS_ON.map((network) => (
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
  );
}
