import { useCallback, useEffect } from 'react';

import { HealthLine } from '@/components/adapter-health/health-line';
import { networkName } from '@/components/post-card/network-name';
import { loadHealth } from '@/lib/health/load-health';
import type { Health } from '@/lib/health/load-health';
import { m } from '@/lib/i18n/messages';

import { SettingsSection } from './settings-section';
import { useLoaded } from './use-loaded';

/** Read anew when the person comes back from a network's page: following each capture would read a month each time. */
function useHealth(): Health | null {
  const { value, reload } = useLoaded(useCallback(() => loadHealth(), []));
  useEffect(() => {
    const onReturn = (): void => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', onReturn);
    return () => document.removeEventListener('visibilitychange', onReturn);
  }, [reload]);
  return value;
}

/** Which networks' pages can no longer be read as before, and since when. */
export function HealthSection() {
  const health = useHealth();
  return (
    <SettingsSection title={m.health_title()} description={m.health_text()}>
      {health !== null && (
        <div className="space-y-3">
          {health.networks.length === 0 ? (
            <p className="font-medium">{m.health_empty()}</p>
          ) : (
            <ul className="divide-y divide-line">
              {health.networks.map((network) => (
                <li key={network.network}>
                  <HealthLine health={network} />
                </li>
              ))}
            </ul>
          )}
          {health.networks.length > 0 && health.quiet.length > 0 && (
            <p className="text-pretty text-ink-soft">
              {m.health_quiet({ networks: health.quiet.map(networkName).join(', ') })}
            </p>
          )}
          <div>
            <h3 className="font-medium">{m.health_help_title()}</h3>
            <p className="text-pretty text-ink-soft">{m.health_help_text({ action: m.health_report_action() })}</p>
          </div>
        </div>
      )}
    </SettingsSection>
  );
}
