import { networkName } from '@/components/post-card/network-name';
import { browser } from '@/lib/browser';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import type { NetworkId } from '@/lib/domain/network-id';
import { m } from '@/lib/i18n/messages';
import { NETWORK_HOSTS } from '@/lib/networks/hosts';

import { permissionReason } from './permission-reason';
import { SettingsSection } from './settings-section';

const HOSTS: Partial<Record<NetworkId, readonly string[]>> = NETWORK_HOSTS;

function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
}

function HostList() {
  return (
    <details className="mt-1">
      <summary className="min-h-6 text-xs text-accent">{m.settings_permission_hosts_show()}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-xs">
        {NETWORK_IDS.map((network) => {
          const patterns = HOSTS[network];
          return patterns === undefined ? null : (
            <div key={network} className="contents">
              <dt className="text-ink-soft">{networkName(network)}</dt>
              <dd className="font-mono break-words">{patterns.map(hostOf).join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** Every permission with its reason, read from the manifest that is really installed. */
export function PermissionsSection() {
  const { permissions = [], optional_host_permissions: optionalHosts = [] } = browser.runtime.getManifest();
  return (
    <SettingsSection title={m.settings_permissions_title()} description={m.settings_permissions_text()}>
      <ul className="divide-y divide-line">
        {permissions.map((permission) => (
          <li key={permission} className="grid gap-x-4 py-2 sm:grid-cols-[9rem_1fr]">
            <code className="font-mono text-xs leading-5 font-semibold">{permission}</code>
            <span className="text-pretty text-ink-soft">{permissionReason(permission) ?? '—'}</span>
          </li>
        ))}
        <li className="grid gap-x-4 py-2 sm:grid-cols-[9rem_1fr]">
          <span className="text-xs leading-5 font-semibold">{m.settings_permission_hosts()}</span>
          <div className="text-ink-soft">
            <p className="text-pretty">{m.settings_permission_hosts_reason()}</p>
            <HostList />
          </div>
        </li>
        {optionalHosts.length > 0 && (
          <li className="grid gap-x-4 py-2 sm:grid-cols-[9rem_1fr]">
            <span className="text-xs leading-5 font-semibold">
              {m.sites_permission()} <code className="block font-mono font-normal">{optionalHosts.join(' ')}</code>
            </span>
            <span className="text-pretty text-ink-soft">{m.sites_permission_reason()}</span>
          </li>
        )}
      </ul>
    </SettingsSection>
  );
}
