import type { NetworkId } from '@/lib/domain/network-id';

import { NETWORK_HOSTS, QUIET_HOSTS } from './hosts';
import { matchesHost } from './match-pattern';

export type AlwaysOnNetworkId = keyof typeof NETWORK_HOSTS & NetworkId;

export type QuietNetworkId = keyof typeof QUIET_HOSTS & NetworkId;

const QUIET = Object.entries(QUIET_HOSTS) as [QuietNetworkId, readonly string[]][];
const NETWORKS = Object.entries(NETWORK_HOSTS) as [AlwaysOnNetworkId, readonly string[]][];

/** The network whose always-on hosts this address belongs to, else null. */
export function networkOfUrl(url: URL): AlwaysOnNetworkId | null {
  return NETWORKS.find(([, patterns]) => matchesHost(url, patterns))?.[0] ?? null;
}

/** The network that is read on request only and whose pages must stay as they are (`QUIET_HOSTS`), else null. */
export function quietNetworkOfUrl(url: URL): QuietNetworkId | null {
  return QUIET.find(([, patterns]) => matchesHost(url, patterns))?.[0] ?? null;
}
