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

/** The hosts of the manifest under their networks, and those of none under the last name: what is asked for is what is shown. */
function groupHosts(patterns: readonly string[]): { name: string; patterns: readonly string[] }[] {
  const named = NETWORK_IDS.map((network) => ({
    name: networkName(network),
    patterns: patterns.filter((pattern) => HOSTS[network]?.includes(pattern)),
  }));
  const known = new Set(named.flatMap((group) => group.patterns));
  const others = patterns.filter((pattern) => !known.has(pattern));
  return [...named, { name: m.sites_permission(), patterns: others }].filter((group) => group.patterns.length > 0);
}

function HostList({ patterns }: { patterns: readonly string[] }) {
  return (
    <details className="mt-1">
      <summary className="min-h-6 text-xs text-accent">{m.settings_permission_hosts_show()}</summary>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-xs">
        {groupHosts(patterns).map((group) => (
          <div key={group.name} className="contents">
            <dt className="text-ink-soft">{group.name}</dt>
            <dd className="font-mono break-words">{group.patterns.map(hostOf).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function PermissionRow({ name, isOptional }: { name: string; isOptional: boolean }) {
  return (
    <li className="grid gap-x-4 py-2 sm:grid-cols-[9rem_1fr]">
      <code className="font-mono text-xs leading-5 font-semibold">{name}</code>
      <span className="text-pretty text-ink-soft">
        {permissionReason(name) ?? '—'}
        {isOptional && ` (${m.extras_permission_optional()})`}
      </span>
    </li>
  );
}

/** Every permission with its reason, read from the manifest that is really installed. */
export function PermissionsSection() {
  const manifest = browser.runtime.getManifest();
  const { permissions = [], host_permissions: hosts = [], optional_host_permissions: optionalHosts = [] } = manifest;
  return (
    <SettingsSection title={m.settings_permissions_title()} description={m.settings_permissions_text()}>
      <ul className="divide-y divide-line">
        {permissions.map((permission) => (
          <PermissionRow key={permission} name={permission} isOptional={false} />
        ))}
        {(manifest.optional_permissions ?? []).map((permission) => (
          <PermissionRow key={permission} name={permission} isOptional />
        ))}
        <li className="grid gap-x-4 py-2 sm:grid-cols-[9rem_1fr]">
          <span className="text-xs leading-5 font-semibold">{m.settings_permission_hosts()}</span>
          <div className="text-ink-soft">
            <p className="text-pretty">{m.settings_permission_hosts_reason()}</p>
            <HostList patterns={hosts} />
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
