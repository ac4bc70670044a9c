import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { dateWords, listWeekdayWords } from './day-words';
import { type MonthDay, type Period, readRecurrence, type Recurrence } from './recurrence';
import { WEEKDAYS } from './weekday';

const EVERY: Readonly<Record<Period, () => string>> = {
  day: m.series_every_day,
  week: m.series_every_week,
  month: m.series_every_month,
  year: m.series_every_year,
};
const EVERY_FEW: Readonly<Record<Period, (inputs: { count: number; shown: string }) => string>> = {
  day: m.series_day,
  week: m.series_week,
  month: m.series_month,
  year: m.series_year,
};
const WORKING_DAYS = 'MO TU WE TH FR';

/** A rule in words of the interface, without a capital: "every Monday and Thursday until 3 March". */
export function describeRule(rule: string, start: string): string {
  const recurrence = readRecurrence(rule, start);
  if (recurrence === null) return m.series_own_rule({ rule });
  const { until, count } = recurrence;
  const what = daysWords(recurrence, start);
  if (until !== null) return m.series_until({ what, date: dateWords(until, start) });
  return count === null ? what : m.series_times({ what, count, shown: formatNumber(count) });
}

function daysWords(recurrence: Recurrence, start: string): string {
  const { period, interval, weekdays } = recurrence;
  const every =
    interval === 1 ? EVERY[period]() : EVERY_FEW[period]({ count: interval, shown: formatNumber(interval) });
  if (period === 'week' && interval === 1) return weekWords(weekdays);
  const when = whenWords(recurrence, start);
  return when === null ? every : m.series_when({ every, when });
}

/** Of rules that leave no week out. */
function weekWords(weekdays: Recurrence['weekdays']): string {
  if (weekdays.join(' ') === WORKING_DAYS) return m.series_working_days();
  if (weekdays.length === WEEKDAYS.length) return m.series_every_day();
  return m.series_weekdays({ weekdays: listWeekdayWords(weekdays) });
}

function whenWords({ period, weekdays, monthDay }: Recurrence, start: string): string | null {
  if (period === 'week') return m.series_on_weekdays({ weekdays: listWeekdayWords(weekdays) });
  if (period === 'year') return m.series_on_date({ date: dateWords(start, start) });
  return monthDay === null ? null : monthDayWords(monthDay);
}

/** "on day 5", "on the first Monday". */
export function monthDayWords(monthDay: MonthDay): string {
  if ('nth' in monthDay) return m.series_on_nth(monthDay);
  return monthDay.day === -1 ? m.series_on_last_day() : m.series_on_day({ day: monthDay.day });
}
