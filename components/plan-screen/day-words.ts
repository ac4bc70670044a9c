import { regionalLocale } from '@/lib/i18n/regional-locale';

const KINDS = {
  weekday: { weekday: 'short' },
  day: { day: 'numeric' },
  dayOfMonth: { day: 'numeric', month: 'short' },
  column: { weekday: 'short', day: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
  dated: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date of the calendar ("2026-03-04") in the interface's words; a day has no zone, so none moves it. */
export function dayWords(date: string, kind: keyof typeof KINDS): string {
  return formatOf(kind).format(new Date(`${date}T00:00:00Z`));
}

/** "2–8 March 2026". */
export function spanWords(from: string, to: string): string {
  return formatOf('dated').formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
}

/** "14:05" on a clock of 24 or 12 hours, as the region has it. */
export function timeWords(time: string): string {
  const locale = regionalLocale();
  const key = `${locale} time`;
  const known = formats.get(key);
  const format = known ?? new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`1970-01-01T${time}:00Z`));
}

/** Building a format costs more than using it, and a month draws hundreds of dates. */
function formatOf(kind: keyof typeof KINDS): Intl.DateTimeFormat {
  const locale = regionalLocale();
  const key = `${locale} ${kind}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, { ...KINDS[kind], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
