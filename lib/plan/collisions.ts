import type { PlanItem } from '@/lib/domain/plan-item';

import { startOfSlot } from './slot-time';

/** Two posts nearer to each other than this take each other's readers. */
const NEAR_MS = 60 * 60_000;
const STOPPED: ReadonlySet<PlanItem['status']> = new Set(['idea', 'held', 'missed', 'dropped']);

export interface Collision {
  /** The earlier and the later one. */
  items: readonly [PlanItem, PlanItem];
  /** Minutes between them. */
  minutes: number;
}

/** Where a post goes out: its accounts; where none are named, the client's presence on each of its networks. */
function placesOf({ accountIds, clientId, networks }: PlanItem): string[] {
  return accountIds.length > 0 ? accountIds : networks.map((network) => `${clientId ?? ''} ${network}`);
}

/**
 * Posts of the same account (of the same client on the same network, where no account is named) less than an hour apart, whatever
 * clocks their times are written on. Each pair once, in order of time.
 */
export function findCollisions(items: readonly PlanItem[]): Collision[] {
  const timed = items
    .filter(({ kind, time, status }) => kind === 'post' && time !== null && !STOPPED.has(status))
    .flatMap((item) => {
      const start = item.date === null ? null : startOfSlot({ ...item, date: item.date });
      return start === null ? [] : [{ item, at: start.getTime(), places: placesOf(item) }];
    })
    .toSorted((one, other) => one.at - other.at);
  const found: Collision[] = [];
  for (const [index, one] of timed.entries()) {
    for (let next = index + 1; next < timed.length; next += 1) {
      const other = timed[next];
      if (other === undefined || other.at - one.at >= NEAR_MS) break;
      if (!one.places.some((place) => other.places.includes(place))) continue;
      found.push({ items: [one.item, other.item], minutes: Math.round((other.at - one.at) / 60_000) });
    }
  }
  return found;
}
