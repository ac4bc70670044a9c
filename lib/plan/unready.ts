import type { PlanItem } from '@/lib/domain/plan-item';

import { findGaps, type Gap } from './close-day';
import { endOfSlot } from './slot-time';

/** So near to its slot a post has to be whole (domain.md 6.1: tomorrow's content is prepared today). */
const NEAR_MS = 48 * 60 * 60_000;

export interface UnreadyItem {
  item: PlanItem;
  lacks: Gap[];
}

/** Posts whose slot comes within two days and which lack something. What is late already is told of by its day. */
export function findUnready(items: readonly PlanItem[], now: Date): UnreadyItem[] {
  return items
    .map((item) => ({ item, lacks: findGaps(item) }))
    .filter(({ item, lacks }) => lacks.length > 0 && isNear(item, now));
}

function isNear(item: PlanItem, now: Date): boolean {
  const end = item.date === null ? null : endOfSlot({ ...item, date: item.date });
  return end !== null && end > now && end.getTime() - now.getTime() <= NEAR_MS;
}
