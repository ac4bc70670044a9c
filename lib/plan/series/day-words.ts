import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import { regionalLocale } from '@/lib/i18n/regional-locale';

import { type Weekday, WEEKDAYS } from './weekday';

/** Names as they stand after "every", "în fiecare", "по". */
const NAMES: Readonly<Record<Weekday, () => string>> = {
  MO: m.series_weekday_mo,
  TU: m.series_weekday_tu,
  WE: m.series_weekday_we,
  TH: m.series_weekday_th,
  FR: m.series_weekday_fr,
  SA: m.series_weekday_sa,
  SU: m.series_weekday_su,
};

/** "Monday and Thursday", declined as their sentence needs. */
export function listWeekdayWords(weekdays: readonly Weekday[]): string {
  const names = WEEKDAYS.filter((weekday) => weekdays.includes(weekday)).map((weekday) => NAMES[weekday]());
  return new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(names);
}

/** "3 March", with its year where it is not that of `near`. Dates are days on a calendar: no clock reads them. */
export function dateWords(date: string, near: string): string {
  const isNear = date.slice(0, 4) === near.slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  if (!isNear) options.year = 'numeric';
  return new Intl.DateTimeFormat(regionalLocale(), options).format(new Date(`${date}T00:00:00Z`));
}
