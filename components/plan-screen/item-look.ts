import type { PlanItem } from '@/lib/domain/plan-item';
import type { PlanStatus } from '@/lib/domain/plan-vocabulary';
import { dateOf } from '@/lib/plan/slot-time';
import { wallTimeOf } from '@/lib/text/zoned-time';

/** How an item looks in the calendar: what can be told from across the room. */
export type ItemLook = 'open' | 'overdue' | 'out' | 'done' | 'held' | 'missed' | 'dropped';

const LOOKS: Readonly<Record<PlanStatus, ItemLook>> = {
  idea: 'open',
  draft: 'open',
  visual: 'open',
  review: 'open',
  approved: 'open',
  ready: 'open',
  scheduled: 'out',
  published: 'out',
  checked: 'done',
  held: 'held',
  missed: 'missed',
  dropped: 'dropped',
};

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * What an item looks like at `now`. What a thousand items need is read off the clock once per zone: dates and times of one zone
 * compare as they are written. In a zone the browser does not know nothing is late.
 */
export function createItemLook(now: Date): (item: PlanItem) => ItemLook {
  const walls = new Map<string, string>();
  const wallIn = (timeZone: string): string => {
    const known = walls.get(timeZone);
    if (known !== undefined) return known;
    const wall = wallTimeOf(now, timeZone);
    const text = wall === null ? '' : `${dateOf(wall)} ${pad(wall.hour)}:${pad(wall.minute)}`;
    walls.set(timeZone, text);
    return text;
  };
  return ({ status, date, time, timeZone }) => {
    const look = LOOKS[status];
    // A day without a time is over when the next begins: "24:00" stands behind every minute of it.
    return look === 'open' && date !== null && `${date} ${time ?? '24:00'}` <= wallIn(timeZone) ? 'overdue' : look;
  };
}
