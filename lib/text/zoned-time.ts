/** A reading of a wall clock, without a zone. Months from 1. */
export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;
const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const built = buildFormat(timeZone);
  formats.set(timeZone, built);
  return built;
}

function buildFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    // RangeError: the browser knows no such zone.
    return null;
  }
}

/** What a clock in `timeZone` (IANA) shows at an instant; null for a zone the browser does not know. */
export function wallTimeOf(instant: Date, timeZone: string): WallTime | null {
  const format = formatOf(timeZone);
  if (format === null) return null;
  const wall: WallTime = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of format.formatToParts(instant)) {
    if (type in wall) wall[type as keyof WallTime] = Number(value);
  }
  return wall;
}

/**
 * The instant at which a clock in `timeZone` shows `wall`. An hour that the clock shows twice means its first passing; an hour
 * it skips, and days that do not exist, give null.
 */
export function instantOf(wall: WallTime, timeZone: string): Date | null {
  const asUtc = utcMs(wall);
  if (asUtc === null) return null;
  const offsets = [asUtc - MS_PER_DAY, asUtc + MS_PER_DAY].map((ms) => offsetAt(ms, timeZone));
  for (const offset of offsets) {
    if (offset === null) return null;
    const instant = asUtc - offset;
    if (offsetAt(instant, timeZone) === offset) return new Date(instant);
  }
  return null;
}

/** Milliseconds the zone is ahead of UTC at an instant; null for a zone the browser does not know. */
export function offsetAt(ms: number, timeZone: string): number | null {
  const wall = wallTimeOf(new Date(ms), timeZone);
  const shown = wall === null ? null : utcMs(wall);
  return shown === null ? null : shown - Math.floor(ms / 1000) * 1000;
}

/** The wall time read as if it were UTC; null when there is no such day or hour. */
function utcMs(wall: WallTime): number | null {
  const ms = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);
  const back = new Date(ms);
  const isReal =
    back.getUTCMonth() === wall.month - 1 &&
    back.getUTCDate() === wall.day &&
    back.getUTCHours() === wall.hour &&
    back.getUTCMinutes() === wall.minute &&
    back.getUTCSeconds() === wall.second;
  return isReal ? ms : null;
}

/** The calendar day `days` later (earlier when negative), same clock. */
export function addDays(wall: WallTime, days: number): WallTime {
  const moved = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + days));
  return { ...wall, year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The same day of the month `months` later, or that month's last day. */
export function addMonths(wall: WallTime, months: number): WallTime {
  const first = new Date(Date.UTC(wall.year, wall.month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return {
    ...wall,
    year: first.getUTCFullYear(),
    month: first.getUTCMonth() + 1,
    day: Math.min(wall.day, lastDay),
  };
}

/** 0 = Sunday. */
export function weekdayOf(wall: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(wall.year, wall.month - 1, wall.day)).getUTCDay();
}
