import type { Capture } from '@/lib/domain/capture';

import { db, type JackdawDatabase } from '../database';

const DAY_MS = 86_400_000;
/** Days read at once: some thousand rows for the busiest, so that the page draws in between. */
const SLICE_DAYS = 3;

export interface RecentCaptures {
  captures: Capture[];
  /** ISO 8601 UTC; later than asked for where there were too many. */
  since: string;
}

/**
 * Captures of the last `days` times 24 hours, in no particular order. Read from the newest back, a few days at a time, until
 * `most` rows are there: the work does not grow with the library.
 */
export async function readRecentCaptures(
  { now, days, most }: { now: Date; days: number; most: number },
  database: JackdawDatabase = db(),
): Promise<RecentCaptures> {
  const captures: Capture[] = [];
  const earliest = now.getTime() - days * DAY_MS;
  // Clocks are set back; nothing captured "tomorrow" shall be lost.
  let until = '\uFFFF';
  for (let from = now.getTime(); from > earliest && captures.length < most;) {
    from = Math.max(from - SLICE_DAYS * DAY_MS, earliest);
    const since = new Date(from).toISOString();
    captures.push(...(await database.captures.where('at').between(since, until, true, false).toArray()));
    until = since;
  }
  return { captures, since: until };
}
