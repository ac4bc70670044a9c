import { endingRule, readRuleParts, type RuleParts, untilOf } from './rule-parts';
import { type Weekday, WEEKDAYS, weekdayOfDate } from './weekday';

export const PERIODS = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** Places of a weekday in its month; -1: the last. */
export const NTHS = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof NTHS)[number];

/** When in a month: on a day of it (-1: the last), or on its n-th weekday. */
export type MonthDay = { day: number } | { nth: Nth; weekday: Weekday };

/** A rule as people say it. Years repeat the day and month of the first day. */
export interface Recurrence {
  period: Period;
  /** Every so many days, weeks … */
  interval: number;
  /** Of weeks, from Monday; not empty there, empty elsewhere. */
  weekdays: readonly Weekday[];
  /** Of months; null elsewhere. */
  monthDay: MonthDay | null;
  /** Both null: for ever. `until`: its last day. */
  until: string | null;
  count: number | null;
}

const FREQUENCIES = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const satisfies Record<
  Period,
  string
>;
const SIMPLE_DAY = /^(?<nth>-1|\+?[1-4])(?<weekday>[A-Z]{2})$/u;

/** What a rule of `start` says in these terms; null where it says more (from somebody else's calendar), or cannot be read. */
export function readRecurrence(rule: string, start: string): Recurrence | null {
  const parts = readRuleParts(rule);
  if (typeof parts === 'string') return null;
  const period = PERIODS.find((known) => FREQUENCIES[known] === parts.get('FREQ'));
  if (period === undefined || !isPlain(parts, period)) return null;
  const [weekdays, monthDay] = [
    period === 'week' ? weekdaysOf(parts, start) : [],
    period === 'month' ? monthDayOf(parts, start) : null,
  ];
  if (period === 'month' && monthDay === null) return null;
  const count = parts.get('COUNT');
  return {
    period,
    interval: Number(parts.get('INTERVAL') ?? 1),
    weekdays,
    monthDay,
    until: untilOf(parts),
    count: count === undefined ? null : Number(count),
  };
}

/** Whether a rule has only those parts that the form of its period shows. */
function isPlain(parts: RuleParts, period: Period): boolean {
  const known = new Set<string>(['FREQ', 'INTERVAL', 'COUNT', 'UNTIL']);
  if (period === 'week') known.add('BYDAY').add('WKST');
  if (period === 'month') known.add('BYDAY').add('BYMONTHDAY').add('WKST');
  // Other first days of the week than Monday matter where weeks are left out.
  if ((parts.get('WKST') ?? 'MO') !== 'MO') return false;
  if (period === 'week' && /\d/u.test(parts.get('BYDAY') ?? '')) return false;
  return [...parts.keys()].every((key) => known.has(key));
}

function weekdaysOf(parts: RuleParts, start: string): Weekday[] {
  const days = parts.get('BYDAY')?.split(',') ?? [weekdayOfDate(start)];
  return WEEKDAYS.filter((weekday) => days.includes(weekday));
}

function monthDayOf(parts: RuleParts, start: string): MonthDay | null {
  const [byDay, byMonthDay] = [parts.get('BYDAY'), parts.get('BYMONTHDAY')];
  if (byDay !== undefined && byMonthDay !== undefined) return null;
  if (byDay === undefined) {
    const day = Number(byMonthDay ?? start.slice(8));
    return Number.isInteger(day) && day >= -1 ? { day } : null;
  }
  const found = SIMPLE_DAY.exec(byDay)?.groups;
  const [nth, weekday] = [
    NTHS.find((known) => known === Number(found?.['nth'])),
    WEEKDAYS.find((known) => known === found?.['weekday']),
  ];
  return nth === undefined || weekday === undefined ? null : { nth, weekday };
}

export function writeRecurrence({ period, interval, weekdays, monthDay, until, count }: Recurrence): string {
  const parts = new Map<'FREQ' | 'INTERVAL' | 'BYDAY' | 'BYMONTHDAY', string>([['FREQ', FREQUENCIES[period]]]);
  if (interval !== 1) parts.set('INTERVAL', String(interval));
  if (period === 'week') parts.set('BYDAY', WEEKDAYS.filter((weekday) => weekdays.includes(weekday)).join(','));
  if (period === 'month' && monthDay !== null) {
    if ('day' in monthDay) parts.set('BYMONTHDAY', String(monthDay.day));
    else parts.set('BYDAY', `${monthDay.nth}${monthDay.weekday}`);
  }
  if (until !== null) return endingRule(parts, { until });
  return endingRule(parts, count === null ? null : { count });
}

/** What repeating by a period first means for an item of `start`: on the same weekday, on the same day of the month. */
export function buildRecurrence(period: Period, start: string): Recurrence {
  return {
    period,
    interval: 1,
    weekdays: period === 'week' ? [weekdayOfDate(start)] : [],
    monthDay: period === 'month' ? { day: Number(start.slice(8)) } : null,
    until: null,
    count: null,
  };
}

/** The places that a date has in its month: the day, the n-th weekday, and whether it is the last such one or the last day. */
export function listMonthDays(start: string): MonthDay[] {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weekday = weekdayOfDate(start);
  const nth = NTHS.find((known) => known === Math.ceil(day / 7));
  return [
    { day },
    ...(day === length ? [{ day: -1 }] : []),
    ...(nth === undefined ? [] : [{ nth, weekday }]),
    ...(day + 7 > length ? [{ nth: -1 as const, weekday }] : []),
  ];
}
