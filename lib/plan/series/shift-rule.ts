import { shiftDate } from '../slot-time';
import { readRecurrence, type Recurrence, writeRecurrence } from './recurrence';
import { WEEKDAYS, weekdayOfDate } from './weekday';

/**
 * The rule after one of its days was moved for all that follow: weekdays move along, days of the month become that of the new date.
 * Daily and yearly rules follow their first day by themselves. null: a rule too particular to move.
 */
export function shiftRule(rule: string, from: string, to: string): string | null {
  const recurrence = readRecurrence(rule, from);
  if (recurrence === null) return null;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
  return writeRecurrence(moved(recurrence, days, to));
}

const MS_PER_DAY = 24 * 60 * 60 * 1000;

function moved(recurrence: Recurrence, days: number, to: string): Recurrence {
  const { weekdays, monthDay, until } = recurrence;
  const turned = WEEKDAYS.filter((weekday) => weekdays.includes(turn(weekday, -days)));
  return {
    ...recurrence,
    weekdays: turned,
    monthDay: monthDay === null ? null : monthDayOn(monthDay, to),
    until: until === null ? null : shiftDate(until, days),
  };
}

function turn(weekday: (typeof WEEKDAYS)[number], days: number): (typeof WEEKDAYS)[number] {
  const place = WEEKDAYS.indexOf(weekday) + days;
  return WEEKDAYS[((place % 7) + 7) % 7] ?? weekday;
}

function monthDayOn(monthDay: NonNullable<Recurrence['monthDay']>, to: string): Recurrence['monthDay'] {
  if ('day' in monthDay) return { day: Number(to.slice(8)) };
  const nth = Math.ceil(Number(to.slice(8)) / 7);
  const weekday = weekdayOfDate(to);
  if (monthDay.nth === -1 || nth > 4) return { nth: -1, weekday };
  return { nth: nth === 1 || nth === 2 || nth === 3 ? nth : 4, weekday };
}
