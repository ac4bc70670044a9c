import { offsetAt } from '@/lib/text/zoned-time';

const SOME_DAY_MS = 26 * 60 * 60 * 1000;

/**
 * The first instant of the local day that holds `now`. Where the clock jumps over midnight it is the first instant after
 * the jump; a day is never taken to be 24 hours long.
 * @throws {RangeError} for a zone the browser does not know
 */
export function startOfLocalDay(now: Date, timeZone: string): Date {
  const aheadAt = (instant: number): number => {
    const ahead = offsetAt(instant, timeZone);
    if (ahead === null) throw new RangeError(`no such time zone: ${timeZone}`);
    return ahead;
  };
  const local = new Date(now.getTime() + aheadAt(now.getTime()));
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  // The offset at midnight may differ from the one now; of the candidates the earliest that is already today counts.
  const offsets = [midnight - SOME_DAY_MS, midnight + SOME_DAY_MS, now.getTime()].map(aheadAt);
  const isToday = (instant: number): boolean => instant + aheadAt(instant) >= midnight;
  const candidates = offsets.map((offset) => midnight - offset).filter((t) => t <= now.getTime() && isToday(t));
  return new Date(Math.min(...candidates, now.getTime()));
}
