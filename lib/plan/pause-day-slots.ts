import type { PlanItem } from '@/lib/domain/plan-item';
import { addWorkingTime, isWorkingTime, type WorkingCalendar } from '@/lib/schedule/working-time';
import { wallTimeOf } from '@/lib/text/zoned-time';

import { dateOf, type Slot, startOfSlot } from './slot-time';

/** So far apart that two posts of one client do not get in each other's way. */
const STEP_MS = 30 * 60_000;
const HORIZON_STEPS = 1000;

export type SuggestedSlot = Pick<Slot, 'date' | 'time'>;

export interface SlotSearch {
  /** What has its time already, of whatever client. */
  planned: readonly PlanItem[];
  /** When the client of an item is worked for. */
  calendarOf: (item: PlanItem) => WorkingCalendar;
  now: Date;
}

/**
 * For each item the next half hour in working time at which nothing else of its client is planned, on the item's own clock and in the
 * order given; an item for which none is found within about three weeks is left out.
 */
export function suggestSlots(items: readonly PlanItem[], search: SlotSearch): Map<string, SuggestedSlot> {
  const taken = new Map<PlanItem['clientId'], number[]>();
  const take = (item: PlanItem, at: number): void => {
    taken.set(item.clientId, [...(taken.get(item.clientId) ?? []), at]);
  };
  for (const item of search.planned) {
    const at = item.date === null || item.time === null ? null : startOfSlot({ ...item, date: item.date });
    if (at !== null) take(item, at.getTime());
  }
  const found = new Map<string, SuggestedSlot>();
  for (const item of items) {
    const at = findFree(search.now, search.calendarOf(item), taken.get(item.clientId) ?? []);
    const wall = at === null ? null : wallTimeOf(at, item.timeZone);
    if (at === null || wall === null) continue;
    take(item, at.getTime());
    found.set(item.id, { date: dateOf(wall), time: clockOf(wall) });
  }
  return found;
}

function findFree(now: Date, calendar: WorkingCalendar, taken: readonly number[]): Date | null {
  let at = roundUp(now.getTime() + 1);
  for (let step = 0; step < HORIZON_STEPS; step += 1) {
    at = roundUp(addWorkingTime(new Date(at), 0, calendar).getTime());
    const isFree = taken.every((other) => Math.abs(other - at) >= STEP_MS);
    if (isFree && isWorkingTime(new Date(at), calendar)) return new Date(at);
    at += STEP_MS;
  }
  return null;
}

const roundUp = (ms: number): number => Math.ceil(ms / STEP_MS) * STEP_MS;

function clockOf({ hour, minute }: { hour: number; minute: number }): string {
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
