import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { Toggle } from '@/components/ui/toggle';
import { m } from '@/lib/i18n/messages';
import { adapters } from '@/lib/networks/registry';

import { SettingsSection } from './settings-section';
import { useOverlaySettings } from './use-overlay-settings';

/** Networks where a button stands today; the practice page has its own way out. A switch for one that shows none would lie. */
const ALWAYS_ON = adapters.filter(({ matches }) => matches.length > 0).map(({ id }) => id);

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
