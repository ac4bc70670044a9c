import { readRecentCaptures } from '@/lib/db/repositories/recent-captures';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PageKind } from '@/lib/domain/vocabulary';
import { adapters } from '@/lib/networks/registry';

import { judgeNetworks, type NetworkHealth } from './network-health';
import { buildObservation } from './observation';

export interface Health {
  /** Start of the time looked at, ISO 8601 UTC. */
  since: string;
  /** Networks with captures in that time; what needs attention first. */
  networks: NetworkHealth[];
  /** Networks with an adapter of which nothing was captured. */
  quiet: NetworkId[];
}

const DAYS = 30;
/** Only to learn whether what is missing all month was ever there. */
const FAR_DAYS = 180;
const MOST_ROWS = 20_000;

/** The made-up network has nothing that could break. */
const JUDGED = adapters.filter(({ id }) => id !== 'practice');
const ADAPTER_OF = new Map(JUDGED.map((adapter) => [adapter.id, adapter]));
const STATE_ORDER = ['lost', 'fallback', 'few', 'fine'] as const satisfies NetworkHealth['state'][];

/** Health of every network's adapter, from the captures of the last 30 days, or of more where that explains what is missing. */
export async function loadHealth(now = new Date()): Promise<Health> {
  const near = await judgeLast(DAYS, now);
  const isOpen = near.networks.some(({ fields }) => fields.some(({ state }) => state === 'never-seen'));
  const { since, networks } = isOpen ? await judgeLast(FAR_DAYS, now) : near;
  // Only what was captured in the last month is told of, also where more was looked at.
  const active = new Set(near.networks.map(({ network }) => network));
  return {
    since,
    networks: networks.filter(({ network }) => active.has(network)).toSorted(byAttention),
    quiet: JUDGED.map(({ id }) => id).filter((id) => !active.has(id)),
  };
}

async function judgeLast(days: number, now: Date): Promise<Pick<Health, 'since' | 'networks'>> {
  const { captures, since } = await readRecentCaptures({ now, days, most: MOST_ROWS });
  const judged = captures.filter(({ network }) => ADAPTER_OF.has(network));
  const observations = judged.map((capture) => buildObservation(capture, placeOf));
  return { since, networks: judgeNetworks(observations, localDayOf) };
}

function placeOf(network: NetworkId, pageUrl: string): PageKind {
  const url = URL.parse(pageUrl);
  return (url === null ? null : ADAPTER_OF.get(network)?.pageOf(url)) ?? 'other';
}

function localDayOf(at: string): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

function byAttention(one: NetworkHealth, other: NetworkHealth): number {
  return (
    STATE_ORDER.indexOf(one.state) - STATE_ORDER.indexOf(other.state) ||
    other.posts - one.posts ||
    one.network.localeCompare(other.network, 'en')
  );
}
