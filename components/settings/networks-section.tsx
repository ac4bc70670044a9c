import { m } from '@/lib/i18n/messages';

import { NetworkSwitches } from './network-switches';
import { SettingsSection } from './settings-section';

/** The off-switch of each network. */
export function NetworksSection() {
  return (
    <SettingsSection title={m.settings_networks_title()} description={m.settings_networks_text()}>
      <NetworkSwitches />
      <p className="mt-4 text-xs text-pretty text-ink-soft">{m.settings_networks_linkedin()}</p>
    </SettingsSection>
  );
}
