import { networkName } from '@/components/post-card/network-name';
import { useOverlaySettings } from '@/components/settings/use-overlay-settings';
import { Toggle } from '@/components/ui/toggle';
import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';

/** The off-switch of the network in front. */
export function NetworkSwitch({ network }: { network: NetworkId }) {
  const { settings, setEnabled } = useOverlaySettings();
  if (settings === null) return null;
  return (
    <Toggle
      isOn={!settings.disabledNetworks.includes(network)}
      onChange={(isOn) => setEnabled(network, isOn)}
      className="rounded-lg bg-sunken px-3 py-2"
    >
      {m.popup_network_switch({ network: networkName(network) })}
    </Toggle>
  );
}
