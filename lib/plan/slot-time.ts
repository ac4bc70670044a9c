import { addDays, instantOf, offsetAt, type WallTime, wallTimeOf } from '@/lib/text/zoned-time';

/** When something is planned, on the clock of its client. */
export interface Slot {
  /** "2026-03-29". */
  date: string;
  /** "03:30"; null: any time of the day. */
  time: string | null;
  /** IANA name. */
  timeZone: string;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;
const TIME = /^(\d{2}):(\d{2})$/u;
const MS_PER_MINUTE = 60_000;
/** Clocks jump by half an hour to two hours; in 2011 Samoa skipped a whole day. */
const LONGEST_GAP_MINUTES = 25 * 60;

/**
 * The instant of a slot; of one without a time the first of its day. A time that the clock skips means the first moment after the gap,
 * one that it shows twice the first passing.
 * @returns null for a date that no calendar has, or a zone the browser does not know
 */
export function startOfSlot({ date, time, timeZone }: Slot): Date | null {
  const wall = wallOf(date, time ?? '00:00');
  if (wall === null) return null;
  const direct = instantOf(wall, timeZone);
  if (direct !== null) return direct;
  return isRealDay(wall) && wallTimeOf(new Date(0), timeZone) !== null ? afterGap(wall, timeZone) : null;
}

/** When a slot's time is over: the slot itself, or the end of its day (the first instant of the next); null as in `startOfSlot`. */
export function endOfSlot(slot: Slot): Date | null {
  if (slot.time !== null) return startOfSlot(slot);
  const next = shiftDate(slot.date, 1);
  return next === null ? null : startOfSlot({ ...slot, date: next, time: null });
}

/** The last answer for each zone: a list asks for one and the same "now" with each of its rows. */
const lastDates = new Map<string, { at: number; date: string | null }>();

/** The date that a clock in `timeZone` shows at an instant ("2026-03-29"); null for a zone the browser does not know. */
export function dateAt(instant: Date, timeZone: string): string | null {
  const at = instant.getTime();
  const last = lastDates.get(timeZone);
  if (last?.at === at) return last.date;
  const wall = wallTimeOf(instant, timeZone);
  const date = wall === null ? null : dateOf(wall);
  lastDates.set(timeZone, { at, date });
  return date;
}

/** The date `days` later; null for a date that no calendar has. */
export function shiftDate(date: string, days: number): string | null {
  const wall = wallOf(date, '00:00');
  return wall === null || !isRealDay(wall) ? null : dateOf(addDays(wall, days));
}

/** "2026-03-04". */
export function dateOf({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function wallOf(date: string, time: string): WallTime | null {
  const [day, clock] = [DATE.exec(date), TIME.exec(time)];
  if (day === null || clock === null) return null;
  const [, year, month, dayOfMonth] = day.map(Number);
  const [, hour, minute] = clock.map(Number);
  return { year: year ?? 0, month: month ?? 0, day: dayOfMonth ?? 0, hour: hour ?? 0, minute: minute ?? 0, second: 0 };
}

/** Whether a calendar has such a day. Months from 1. */
export function isRealDay({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The first minute that some clock shows after a wall time that it skips. */
function afterGap(wall: WallTime, timeZone: string): Date | null {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  // The offset that holds before the gap puts the skipped time behind it by as much as the clock jumps.
  const before = offsetAt(asUtc - LONGEST_GAP_MINUTES * MS_PER_MINUTE, timeZone);
  const after = offsetAt(asUtc + LONGEST_GAP_MINUTES * MS_PER_MINUTE, timeZone);
  if (before === null || after === null || !(after > before)) return null;
  return firstInstantWith(after, { from: asUtc - after - MS_PER_MINUTE, to: asUtc - before, timeZone });
}

/** Halves the span until the jump is found to the minute. */
function firstInstantWith(
  offset: number,
  { from, to, timeZone }: { from: number; to: number; timeZone: string },
): Date | null {
  let [low, high] = [from, to];
  while (high - low > MS_PER_MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (offsetAt(middle, timeZone) === offset) high = middle;
    else low = middle;
  }
  return offsetAt(high, timeZone) === offset ? new Date(high) : null;
}
