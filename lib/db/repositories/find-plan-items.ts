import type { PlanItem } from '@/lib/domain/plan-item';
import { UNFINISHED_STATUSES } from '@/lib/domain/plan-vocabulary';

import { db, type JackdawDatabase } from '../database';
import { daysAround } from '../days-around';

/** Dates as their clients' clocks show them: for "now" take a day more on both sides. */
export interface DateSpan {
  /** "2026-03-04", both included. */
  from: string;
  to: string;
}

/** All items of the span, in the order of their dates. */
export async function listPlanItems(span: DateSpan, database: JackdawDatabase = db()): Promise<PlanItem[]> {
  return database.planItems.where('date').between(span.from, span.to, true, true).toArray();
}

/**
 * What was planned before `date` and is neither done nor given up. A request for each status: Dexie's `inAnyRange` walks a cursor,
 * where every row is a turn between page and database (200 ms for 100 rows).
 */
export async function listUnfinishedBefore(date: string, database: JackdawDatabase = db()): Promise<PlanItem[]> {
  const lists = await Promise.all(
    UNFINISHED_STATUSES.map(async (status) => {
      const range = database.planItems.where('[status+date]').between([status, ''], [status, date]);
      return range.toArray();
    }),
  );
  return lists.flat();
}

/**
 * Items that may concern today on any clock of the world, and unfinished ones of earlier days.
 * @param today the date in UTC, "2026-03-04"
 */
export async function listDayItems(today: string, database: JackdawDatabase = db()): Promise<PlanItem[]> {
  const span = daysAround(today);
  const [near, late] = await Promise.all([listPlanItems(span, database), listUnfinishedBefore(span.from, database)]);
  return [...late, ...near];
}

/** Ideas, the latest first. */
export async function listIdeas(database: JackdawDatabase = db()): Promise<PlanItem[]> {
  const ideas = await database.planItems.where('status').equals('idea').sortBy('createdAt');
  return ideas.toReversed();
}

/** Those of these ids that are there. */
export async function findPlanItems(ids: readonly string[], database: JackdawDatabase = db()): Promise<PlanItem[]> {
  return (await database.planItems.bulkGet([...ids])).filter((item) => item !== undefined);
}
