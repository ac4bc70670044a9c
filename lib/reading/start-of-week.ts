import { shiftDate } from '@/lib/plan/slot-time';

const DAYS_PER_WEEK = 7;
const MONDAY = 1;

/**
 * The first day of the week that holds a date: Monday in Romania, Moldova and Russia, as the region of the language has it.
 * @param date "2026-03-04"
 * @param locale BCP 47, with its region where that is known
 */
export function startOfWeek(date: string, locale: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const passed = (weekday - (firstWeekday(locale) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
  return shiftDate(date, -passed) ?? date;
}

/** 1 = Monday … 7 = Sunday; Monday (ISO 8601) where the browser does not tell, as older Firefox does not. */
function firstWeekday(tag: string): number {
  const locale: Intl.Locale & { getWeekInfo?: () => { firstDay: number } } = new Intl.Locale(tag);
  if (locale.language === 'ro' || locale.language === 'ru') return MONDAY;
  return locale.getWeekInfo?.().firstDay ?? MONDAY;
}
