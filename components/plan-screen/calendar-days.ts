import { regionalLocale } from '@/lib/i18n/regional-locale';
import { shiftDate } from '@/lib/plan/slot-time';

/** Days of the calendar as plain dates ("2026-03-04"): an item stands on the date of its own zone, so no clock is asked here. */

export const PLAN_VIEWS = ['month', 'week', 'list', 'board'] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

const MONDAY = 1;
const DAYS_PER_WEEK = 7;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

/** The date `days` later; the same where the calendar ends. */
export function addDays(date: string, days: number): string {
  return shiftDate(date, days) ?? date;
}

/** From 0, Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

export function isWeekend(date: string): boolean {
  return [0, 6].includes(weekdayOf(date));
}

/** The day a week begins with, from 0: Monday for Romanian and Russian, else as the region has it. */
export function firstWeekday(): number {
  const locale = new Intl.Locale(regionalLocale());
  if (locale.language === 'ro' || locale.language === 'ru') return MONDAY;
  // Browsers older than the method have the field or neither of them.
  const info: unknown = 'getWeekInfo' in locale && typeof locale.getWeekInfo === 'function' && locale.getWeekInfo();
  const first = typeof info === 'object' && info !== null && 'firstDay' in info ? Number(info.firstDay) : MONDAY;
  return first % DAYS_PER_WEEK;
}

/** The seven days of the week that holds `date`. */
export function weekOf(date: string, first: number): string[] {
  const start = addDays(date, -((weekdayOf(date) - first + DAYS_PER_WEEK) % DAYS_PER_WEEK));
  return Array.from({ length: DAYS_PER_WEEK }, (_, index) => addDays(start, index));
}

/** The whole weeks in which the month of `date` lies. */
export function monthWeeks(date: string, first: number): string[][] {
  const weeks: string[][] = [];
  const last = lastOfMonth(date);
  for (let day = firstOfMonth(date); weeks.at(-1)?.includes(last) !== true; day = addDays(day, DAYS_PER_WEEK)) {
    weeks.push(weekOf(day, first));
  }
  return weeks;
}

export function monthDays(date: string): string[] {
  const length = Number(lastOfMonth(date).slice(8));
  return Array.from({ length }, (_, index) => addDays(firstOfMonth(date), index));
}

function firstOfMonth(date: string): string {
  return `${date.slice(0, 8)}01`;
}

function lastOfMonth(date: string): string {
  return addDays(shiftMonth(firstOfMonth(date), 1), -1);
}

/** The same day of another month, or its last where it is shorter. */
function shiftMonth(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const shifted = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last.getUTCDate())));
  return shifted.toISOString().slice(0, 10);
}

/** The days a view shows, in order. */
export function shownDays(view: PlanView, date: string, first: number): string[] {
  if (view === 'week') return weekOf(date, first);
  return view === 'month' ? monthWeeks(date, first).flat() : monthDays(date);
}

/** One view on or back. */
export function stepDate(view: PlanView, date: string, step: number): string {
  return view === 'week' ? addDays(date, step * DAYS_PER_WEEK) : shiftMonth(date, step);
}

/** The number of a week by ISO 8601: the one that holds the first Thursday of a year is its first. */
export function weekNumber(date: string): number {
  const thursday = addDays(date, 4 - (weekdayOf(date) === 0 ? DAYS_PER_WEEK : weekdayOf(date)));
  const days = (Date.parse(thursday) - Date.parse(`${thursday.slice(0, 4)}-01-01`)) / MS_PER_DAY;
  return Math.floor(days / DAYS_PER_WEEK) + 1;
}
