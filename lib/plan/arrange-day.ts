import type { PlanItem } from '@/lib/domain/plan-item';
import type { PlanStatus } from '@/lib/domain/plan-vocabulary';
import { once } from '@/lib/text/once';

import { dateAt, endOfSlot, startOfSlot } from './slot-time';

/** Sections of a day in the order in which they are shown (domain.md DP-1); waiting answers stand between `next` and `later`. */
export const DAY_SECTIONS = ['overdue', 'check', 'next', 'later', 'held', 'done'] as const;
export type DaySection = (typeof DAY_SECTIONS)[number];

/** Those whose items can still be done, put off, moved or held. */
export const OPEN_SECTIONS: ReadonlySet<DaySection> = new Set(['overdue', 'next', 'later']);

export interface DayRow {
  item: PlanItem;
  /** When it should be out; null for an item whose day the calendar does not have (an import), which counts as overdue. */
  readonly startsAt: Date | null;
}

/** Rows of each section, in order of time. */
export type Day = Readonly<Record<DaySection, DayRow[]>>;

/** Long enough for a scheduler to be late and for the network to show it (domain.md DP-9). */
export const CHECK_AFTER_MS = 5 * 60_000;

type Progress = 'open' | 'out' | 'held' | 'done';

const PROGRESS: Readonly<Record<PlanStatus, Progress>> = {
  idea: 'open',
  draft: 'open',
  visual: 'open',
  review: 'open',
  approved: 'open',
  ready: 'out',
  scheduled: 'out',
  published: 'out',
  held: 'held',
  checked: 'done',
  missed: 'done',
  dropped: 'done',
};

/**
 * What concerns the person today, each item on the clock of its own zone: what is planned for today there, and what stayed
 * undone on earlier days. Ideas without a day and what is snoozed are left out. Every other item is in exactly one section.
 */
export function arrangeDay(items: readonly PlanItem[], now: Date): Day {
  const day: Record<DaySection, DayRow[]> = { overdue: [], check: [], next: [], later: [], held: [], done: [] };
  for (const item of items) {
    const section = sectionOf(item, now);
    if (section !== null) day[section].push(rowOf(item));
  }
  for (const rows of Object.values(day)) rows.sort(byTime);
  day.next = takeNext(day.later);
  return day;
}

/** Its time is reckoned when somebody asks: of what was left on days long gone nobody does. */
function rowOf(item: PlanItem): DayRow {
  const start = once(() => slotOf(item, startOfSlot));
  return {
    item,
    get startsAt() {
      return start();
    },
  };
}

/** null for what does not concern this day. `next` is only known when all are. */
export function sectionOf(item: PlanItem, now: Date): Exclude<DaySection, 'next'> | null {
  const { date, status, snoozedUntil, timeZone } = item;
  if (date === null) return null;
  const today = dateAt(now, timeZone);
  const progress = PROGRESS[status];
  // In a zone the browser does not know nothing is ever today: it is shown rather than lost.
  const isToday = today === null || date === today;
  if (today !== null && date > today) return null;
  // Held stays in sight until somebody resumes or drops it, also when its day is over.
  if (progress === 'held') return 'held';
  if (progress === 'done') return isToday ? 'done' : null;
  if (snoozedUntil !== null && Date.parse(snoozedUntil) > now.getTime()) return null;
  if (progress === 'out') return isCheckDue(item, now) ? 'check' : 'later';
  // No slot of a day before today ends after it.
  if (today !== null && date < today) return 'overdue';
  const end = slotOf(item, endOfSlot);
  return end === null || end <= now ? 'overdue' : 'later';
}

/** What has no time of its own is looked for when its day is over. */
function isCheckDue(item: PlanItem, now: Date): boolean {
  if (item.status === 'published') return true;
  const end = slotOf(item, endOfSlot);
  return end === null || end.getTime() + CHECK_AFTER_MS <= now.getTime();
}

function slotOf({ date, time, timeZone }: PlanItem, read: typeof startOfSlot): Date | null {
  return date === null ? null : read({ date, time, timeZone });
}

/** Everything of the nearest time; nothing where all that is left has no time. */
function takeNext(later: DayRow[]): DayRow[] {
  const first = later.findIndex(({ item }) => item.time !== null);
  const start = later[first]?.startsAt?.getTime();
  if (first === -1 || start === undefined) return [];
  const count = later.filter(({ item, startsAt }) => item.time !== null && startsAt?.getTime() === start).length;
  return later.splice(first, count);
}

/** Blocks without a time come after those that have one. */
function byTime(one: DayRow, other: DayRow): number {
  const [isLoose, isOtherLoose] = [one.item.time === null, other.item.time === null].map(Number);
  if (one.item.date !== other.item.date) return (one.item.date ?? '') < (other.item.date ?? '') ? -1 : 1;
  const [start, otherStart] = [one.startsAt?.getTime() ?? 0, other.startsAt?.getTime() ?? 0];
  return (isLoose ?? 0) - (isOtherLoose ?? 0) || start - otherStart || (one.item.id < other.item.id ? -1 : 1);
}
