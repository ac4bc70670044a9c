import { regionalLocale } from './regional-locale';

const MINUTES_PER_DAY = 24 * 60;

/** The two largest units that say something: "2 days, 3 hr", "45 min". Rounded down to minutes; less than one says so. */
export function formatDuration(ms: number): string {
  const format = new Intl.DurationFormat(regionalLocale(), { style: 'short' });
  const total = Math.floor(ms / 60_000);
  if (total < 1) return `< ${format.format({ minutes: 1 })}`;
  const days = Math.floor(total / MINUTES_PER_DAY);
  const hours = Math.floor((total % MINUTES_PER_DAY) / 60);
  return format.format(days > 0 ? { days, hours } : { hours, minutes: total % 60 });
}
