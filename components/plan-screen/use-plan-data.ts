import { useDeferredValue, useMemo, useState } from 'react';

import { timeZoneOf } from '@/lib/clients/time-zone-of';
import { type ClientFocus, useClientFocus } from '@/lib/clients/use-client-focus';
import { useSeriesUntil } from '@/lib/db/use-plan-series';
import { usePlanIdeas, usePlanSpan } from '@/lib/db/use-plan-span';
import type { PlanItem } from '@/lib/domain/plan-item';
import { filterPlan } from '@/lib/plan/plan-filter';
import { dateAt } from '@/lib/plan/slot-time';

import { firstWeekday, monthWeeks, shownDays } from './calendar-days';
import { buildEntries, createDayKeeper, type DayEntries, groupByDate, type PlanEntry } from './day-entries';
import type { PlanAddress } from './plan-address';

export interface PlanData {
  focus: ClientFocus;
  /** IANA: the clock of new items and of "today". */
  timeZone: string;
  today: string;
  /** The day by which the days shown are chosen. */
  date: string;
  dates: readonly string[];
  /** The same by weeks, for the month. */
  weeks: readonly (readonly string[])[];
  /** Those of the days shown before any filter; null until read. */
  items: readonly PlanItem[] | null;
  /** Those that pass, on their days. */
  days: DayEntries;
  /** Those that pass and have no day. */
  ideas: readonly PlanEntry[];
  /** How many of the days shown pass; null until read. */
  found: number | null;
}

const NONE: readonly PlanItem[] = [];

/** What the plan shows: the items of its days and the ideas, filtered. */
export function usePlanData(address: PlanAddress, now: Date): PlanData {
  const focus = useClientFocus();
  const timeZone = timeZoneOf(focus.client);
  const today = dateAt(now, timeZone) ?? now.toISOString().slice(0, 10);
  const { view } = address;
  const date = address.date ?? today;
  const dates = useMemo(() => shownDays(view, date, firstWeekday()), [view, date]);
  const weeks = useMemo(() => monthWeeks(date, firstWeekday()), [date]);
  useSeriesUntil(dates.at(-1) ?? date, now);
  const read = usePlanSpan({ from: dates[0] ?? date, to: dates.at(-1) ?? date });
  const items = focus.isReady ? (read ?? null) : null;
  const readIdeas = usePlanIdeas() ?? NONE;
  const filter = useDeferredValue(address);
  const { clientId, clients } = focus;
  const [keepDays] = useState(createDayKeeper);
  const shown = useMemo(() => {
    const within = (items ?? NONE).filter((item) => item.date !== null && dates.includes(item.date));
    return filterPlan(within, filter, clientId);
  }, [items, dates, filter, clientId]);
  const days = useMemo(
    () => keepDays(groupByDate(buildEntries(shown, { now, clients }))),
    [shown, now, clients, keepDays],
  );
  const ideas = useMemo(
    () => buildEntries(filterPlan(readIdeas, filter, clientId), { now, clients }),
    [readIdeas, filter, clientId, now, clients],
  );
  return {
    focus,
    timeZone,
    today,
    date,
    dates,
    weeks,
    items,
    days,
    ideas,
    found: items === null ? null : shown.length,
  };
}
