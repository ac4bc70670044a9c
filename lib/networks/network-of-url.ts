import type { NetworkId } from '@/lib/domain/network-id';

import { NETWORK_HOSTS } from './hosts';
import { matchesHost } from './match-pattern';

export type AlwaysOnNetworkId = keyof typeof NETWORK_HOSTS & NetworkId;

const NETWORKS = Object.entries(NETWORK_HOSTS) as [AlwaysOnNetworkId, readonly string[]][];

/** The network whose always-on hosts this address belongs to, else null. */
export function networkOfUrl(url: URL): AlwaysOnNetworkId | null {
  return NETWORKS.find(([, patterns]) => matchesHost(url, patterns))?.[0] ?? null;
}
