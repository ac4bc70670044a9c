/** Milliseconds a zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, format: Intl.DateTimeFormat): number {
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * The first instant of the local day that holds `now`. Where the clock jumps over midnight it is the first instant after
 * the jump; a day is never taken to be 24 hours long.
 */
export function startOfLocalDay(now: Date, timeZone: string): Date {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const local = new Date(now.getTime() + offsetAt(now.getTime(), format));
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  // The offset at midnight may differ from the one now; of the candidates the earliest that is already today counts.
  const offsets = [midnight - 26 * 3_600_000, midnight + 26 * 3_600_000, now.getTime()].map((t) => offsetAt(t, format));
  const isToday = (instant: number): boolean => instant + offsetAt(instant, format) >= midnight;
  const candidates = offsets.map((offset) => midnight - offset).filter((t) => t <= now.getTime() && isToday(t));
  return new Date(Math.min(...candidates, now.getTime()));
}
