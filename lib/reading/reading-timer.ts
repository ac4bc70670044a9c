import type { DayLogEntry } from '@/lib/domain/day-log';

export type ReadingEntry = Extract<DayLogEntry, { kind: 'reading' }>;

/** Half an hour a day, within the 30 to 60 minutes the trade recommends (domain.md 1 and DP-11). */
export const DEFAULT_READING_MINUTES = 30;
/** What can be chosen. */
export const READING_LENGTHS = [15, 20, 30, 45, 60] as const;
export type ReadingLength = (typeof READING_LENGTHS)[number];

const MINUTE_MS = 60_000;
const MINUTES_PER_DAY = 1440;
/** So long after its end nobody believes that the person still read. */
const FORGOTTEN_AFTER_MINUTES = 60;

/** When the time is over that a reading was started for, whether it still runs or not. */
export function readingEndsAt({ at, plannedMinutes }: Pick<ReadingEntry, 'at' | 'plannedMinutes'>): Date {
  return new Date(Date.parse(at) + (plannedMinutes ?? DEFAULT_READING_MINUTES) * MINUTE_MS);
}

/** Whole minutes since the start, rounded down; never negative, however the clock was set, and no more than a day holds. */
export function minutesRead({ at }: Pick<ReadingEntry, 'at'>, now: Date): number {
  const passed = Math.floor((now.getTime() - Date.parse(at)) / MINUTE_MS);
  return Math.max(0, Math.min(passed, MINUTES_PER_DAY));
}

/** Whether a timer still runs that was surely left running: how long the person read must be asked. */
export function isForgotten(entry: Pick<ReadingEntry, 'at' | 'plannedMinutes'>, now: Date): boolean {
  return now.getTime() >= readingEndsAt(entry).getTime() + FORGOTTEN_AFTER_MINUTES * MINUTE_MS;
}

/** The reading that runs now; of several (merged by an import) the latest started. */
export function findRunning(entries: readonly ReadingEntry[]): ReadingEntry | null {
  const running = entries.filter(({ minutes }) => minutes === null);
  return running.toSorted((one, other) => other.at.localeCompare(one.at))[0] ?? null;
}

/** Minutes logged on the days of the span, both included ("2026-03-04"); a timer that still runs is not counted. */
export function totalMinutes(entries: readonly ReadingEntry[], { from, to }: { from: string; to: string }): number {
  return entries
    .filter(({ date }) => from <= date && date <= to)
    .reduce((total, { minutes }) => total + (minutes ?? 0), 0);
}
