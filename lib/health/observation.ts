import type { Capture } from '@/lib/domain/capture';
import type { NetworkId } from '@/lib/domain/network-id';
import type { PageKind } from '@/lib/domain/vocabulary';

/** What one capture tells of the adapter that read it. */
export interface Observation {
  network: NetworkId;
  postId: string;
  /** ISO 8601 UTC. */
  at: string;
  /** Kind of page it was read on: a grid of tiles normally shows less than a feed. */
  place: PageKind;
  /** Fields the network normally shows and that were not found. */
  missing: readonly string[];
  /** The rule that answered, by field. */
  rules: Readonly<Record<string, string>>;
  /** Version of the extension. */
  version: string;
}

/** `placeOf`: the kind of page at an address, by the adapter of its network. */
export function buildObservation(
  { network, postId, at, pageUrl, missing, rules, version }: Capture,
  placeOf: (network: NetworkId, pageUrl: string) => PageKind,
): Observation {
  return { network, postId, at, place: placeOf(network, pageUrl), missing, rules, version };
}

/** Oldest first, each post once a day: capturing one odd post ten times makes it no ten odd posts. The day's last one stays. */
export function oncePerDay(observations: readonly Observation[], dayOf: (at: string) => string): Observation[] {
  const kept = new Map<string, Observation>();
  for (const observation of inOrder(observations)) {
    const key = `${dayOf(observation.at)} ${observation.postId}`;
    kept.delete(key);
    kept.set(key, observation);
  }
  return [...kept.values()];
}

/** Each post once, as it was read last. @param observations oldest first */
export function latestOfEachPost(observations: readonly Observation[]): Observation[] {
  return [...new Map(observations.map((observation) => [observation.postId, observation])).values()];
}

function inOrder(observations: readonly Observation[]): Observation[] {
  const timed = observations.map((observation) => ({ observation, ms: Date.parse(observation.at) }));
  return timed.toSorted((one, other) => one.ms - other.ms).map(({ observation }) => observation);
}
