import { regionalLocale } from './regional-locale';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Above this a day is named by the calendar: at 20:00, 10:00 is "tomorrow" and not "in 14 hours". */
const MOST_HOURS = 12;

function dayAsUtc(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

/** Calendar days from one instant to another on this computer's clock. */
function daysBetween(from: Date, to: Date): number {
  return Math.round((dayAsUtc(to) - dayAsUtc(from)) / DAY_MS);
}

function distanceOf(at: Date, now: Date): [number, Intl.RelativeTimeFormatUnit] {
  const left = at.getTime() - now.getTime();
  const minutes = Math.round(left / MINUTE_MS);
  if (Math.abs(minutes) < 60) return [minutes, 'minute'];
  const hours = Math.round(left / HOUR_MS);
  const days = daysBetween(now, at);
  return Math.abs(hours) < MOST_HOURS || days === 0 ? [hours, 'hour'] : [days, 'day'];
}

/** "in 20 minutes", "2 hours ago", "tomorrow", rounded to the nearest; the exact time belongs beside it. */
export function formatRelative(iso: string, now: Date): string {
  const [distance, unit] = distanceOf(new Date(iso), now);
  return new Intl.RelativeTimeFormat(regionalLocale(), { numeric: 'auto' }).format(distance, unit);
}
