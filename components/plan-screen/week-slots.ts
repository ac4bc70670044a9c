import type { PlanEntry } from './day-entries';
import { clockOf, MINUTES_PER_DAY, minutesOf } from './shift-slot';
import { STEP_MINUTES } from './use-plan-moves';

/** Height of an hour of the time grid, px: a quarter of it still holds a line of text when it is dropped on. */
export const HOUR_PX = 52;
/** Items have no length but blocks of the day; on the grid each takes at least what its words need. */
const LEAST_MINUTES = 50;

/** Where an item stands on the time grid of its day. */
export interface WeekSlot {
  entry: PlanEntry;
  /** px from midnight. */
  top: number;
  height: number;
  /** Of `lanes` side by side, from 0. */
  lane: number;
  lanes: number;
}

/** Items of a day with a time, those that overlap side by side. */
export function placeInWeek(entries: readonly PlanEntry[]): WeekSlot[] {
  const slots: WeekSlot[] = [];
  let group: { slot: WeekSlot; end: number }[] = [];
  let groupEnd = 0;
  const close = (): void => {
    const lanes = Math.max(0, ...group.map(({ slot }) => slot.lane)) + 1;
    for (const { slot } of group) slots.push({ ...slot, lanes });
    group = [];
  };
  for (const entry of entries) {
    const { time, duration } = entry.item;
    if (time === null) continue;
    const start = minutesOf(time);
    const length = Math.max(duration ?? 0, LEAST_MINUTES);
    if (start >= groupEnd) close();
    const taken = new Set(group.filter(({ end }) => end > start).map(({ slot }) => slot.lane));
    const lane = [...taken, taken.size].findIndex((_, index) => !taken.has(index));
    group.push({ slot: { entry, ...boxOf(start, length), lane, lanes: 1 }, end: start + length });
    groupEnd = Math.max(groupEnd, start + length);
  }
  close();
  return slots;
}

function boxOf(start: number, length: number): { top: number; height: number } {
  const end = Math.min(start + length, MINUTES_PER_DAY);
  // The last minutes of a day would leave no room for a word.
  const top = Math.min(start, MINUTES_PER_DAY - LEAST_MINUTES);
  return { top: (top / 60) * HOUR_PX, height: ((end - top) / 60) * HOUR_PX };
}

/** The time at a height of the grid, to the quarter hour. */
export function timeAt(y: number): string {
  const step = Math.round((y / HOUR_PX) * (60 / STEP_MINUTES));
  return clockOf(Math.max(0, Math.min(step * STEP_MINUTES, MINUTES_PER_DAY - STEP_MINUTES)));
}
