import type { TimePrecision } from '@/lib/domain/vocabulary';

import { regionalLocale } from './regional-locale';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const MINUTE: Intl.DateTimeFormatOptions = { ...DAY, hour: '2-digit', minute: '2-digit' };

/** The year is said only where it is not this one: lists are narrow, and the title has the whole date. */
function withoutThisYear(options: Intl.DateTimeFormatOptions, date: Date): Intl.DateTimeFormatOptions {
  const { year, ...rest } = options;
  return date.getFullYear() === new Date().getFullYear() ? rest : { ...rest, year };
}

const BY_PRECISION: Record<TimePrecision, Intl.DateTimeFormatOptions> = {
  second: MINUTE,
  minute: MINUTE,
  hour: { ...DAY, hour: '2-digit' },
  day: DAY,
  month: { month: 'long', year: 'numeric' },
  unknown: DAY,
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** Building a format costs more than using it, and a list draws hundreds of dates. */
function formatOf(kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = regionalLocale();
  const key = `${locale} ${kind}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

function formatShort(kind: string, options: Intl.DateTimeFormatOptions, iso: string): string {
  const date = new Date(iso);
  const shown = withoutThisYear(options, date);
  return formatOf(`${kind} ${shown.year ?? ''}`, shown).format(date);
}

/** Day and minute on the person's clock. */
export function formatMoment(iso: string): string {
  return formatShort('minute', MINUTE, iso);
}

export function formatDay(iso: string): string {
  return formatOf('day', DAY).format(new Date(iso));
}

/** Without the year where it is this one. */
export function formatNearDay(iso: string): string {
  return formatShort('near-day', DAY, iso);
}

/** Hour and minute only, for things of today. */
export function formatClock(iso: string): string {
  return formatOf('clock', { hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
}

/** Second by second, for titles. */
export function formatFull(iso: string): string {
  return formatOf('full', { dateStyle: 'full', timeStyle: 'long' }).format(new Date(iso));
}

/** Shows no more than is known: a time known to the day carries no clock and the mark "≈". */
export function formatPublished(iso: string | null, precision: TimePrecision): string {
  if (iso === null) return '—';
  const text = formatShort(`published-${precision}`, BY_PRECISION[precision], iso);
  return precision === 'second' || precision === 'minute' ? text : `≈ ${text}`;
}
