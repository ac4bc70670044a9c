import { useLiveQuery } from 'dexie-react-hooks';

import type { PlanItem } from '@/lib/domain/plan-item';
import type { DayRecord } from '@/lib/plan/close-day';
import { shiftDate } from '@/lib/plan/slot-time';

import { type DayPause, findDayClose, listFormerItems, listHeldBy, listOpenPauses } from './repositories/day-log';
import { findPlanItems, listPlanItems, listUnfinishedBefore } from './repositories/find-plan-items';

/** Live views of the day's log, as in use-plan.ts: `undefined` while not read yet. */

export interface HeldDay {
  pause: DayPause;
  /** What it still holds. */
  held: PlanItem[];
}

/** Pauses that nobody has ended, with what they hold. */
export function useHeldDays(): HeldDay[] | undefined {
  return useLiveQuery(async () => {
    const pauses = await listOpenPauses();
    return Promise.all(pauses.map(async (pause) => ({ pause, held: await listHeldBy(pause) })));
  }, []);
}

/** When the day was closed last (ISO 8601 UTC); null: not yet. `date` on the person's clock. */
export function useDayClosedAt(date: string): string | null | undefined {
  return useLiveQuery(async () => (await findDayClose(date))?.at ?? null, [date]);
}

/**
 * What a day's close is counted from.
 * @param since the first instant of the person's day, ISO 8601 UTC
 * @param today the date in UTC
 */
export function useDayRecord(since: string, today: string): DayRecord | undefined {
  return useLiveQuery(async () => {
    const former = await listFormerItems(since);
    const [from, to] = [shiftDate(today, -1) ?? today, shiftDate(today, 2) ?? today];
    const lists = await Promise.all([
      findPlanItems([...former.keys()]),
      listPlanItems({ from, to }),
      listUnfinishedBefore(from),
    ]);
    return { items: [...new Map(lists.flat().map((item) => [item.id, item])).values()], former };
  }, [since, today]);
}

/** Planned from `from` to `to` ("2026-03-04", both included). */
export function usePlanned(from: string, to: string): PlanItem[] | undefined {
  return useLiveQuery(async () => listPlanItems({ from, to }), [from, to]);
}
