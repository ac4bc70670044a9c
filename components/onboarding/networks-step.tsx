import { NetworkSwitches } from '@/components/settings/network-switches';
import { m } from '@/lib/i18n/messages';

/** Step 2: where the person works. The same switches as in Settings. */
export function NetworksStep() {
  return (
    <div className="space-y-4">
      <NetworkSwitches />
      <p className="text-xs text-pretty text-ink-soft">{m.onboarding_networks_linkedin()}</p>
    </div>
  );
}
