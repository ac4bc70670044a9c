import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { Toggle } from '@/components/ui/toggle';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';

import { SettingsSection } from './settings-section';
import { useOverlaySettings } from './use-overlay-settings';

const ALWAYS_ON = NETWORK_IDS.filter((id) => id in NETWORK_HOSTS);

/** The off-switch of each network. */
export function NetworksSection() {
  const { settings, setEnabled } = useOverlaySettings();
  return (
    <SettingsSection title={m.settings_networks_title()} description={m.settings_networks_text()}>
      {settings !== null && (
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
      )}
      <p className="mt-4 text-xs text-pretty text-ink-soft">{m.settings_networks_linkedin()}</p>
    </SettingsSection>
  );
}
