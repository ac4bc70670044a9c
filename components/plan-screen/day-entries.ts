import type { Client } from '@/lib/domain/client';
import type { PlanItem } from '@/lib/domain/plan-item';

import { createItemLook, type ItemLook } from './item-look';

/** An item as the calendar draws it. */
export interface PlanEntry {
  item: PlanItem;
  look: ItemLook;
  client: Client | null;
}

/** The entries of each date, by time; what has no time comes last. */
export type DayEntries = ReadonlyMap<string, readonly PlanEntry[]>;

interface Surroundings {
  now: Date;
  clients: readonly Client[];
}

export function buildEntries(items: readonly PlanItem[], { now, clients }: Surroundings): PlanEntry[] {
  const lookOf = createItemLook(now);
  const byId = new Map(clients.map((client) => [client.id, client]));
  return items.map((item) => ({
    item,
    look: lookOf(item),
    client: item.clientId === null ? null : (byId.get(item.clientId) ?? null),
  }));
}

/** Each entry on the date of its own zone, once; those without a date are left out. */
export function groupByDate(entries: readonly PlanEntry[]): DayEntries {
  const days = new Map<string, PlanEntry[]>();
  for (const entry of entries) {
    const { date } = entry.item;
    if (date === null) continue;
    const day = days.get(date);
    if (day === undefined) days.set(date, [entry]);
    else day.push(entry);
  }
  for (const day of days.values()) day.sort(byTime);
  return days;
}

function byTime({ item: one }: PlanEntry, { item: other }: PlanEntry): number {
  const [time, otherTime] = [one.time ?? '~', other.time ?? '~'];
  if (time !== otherTime) return time < otherTime ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Hands out a day as it was before where nothing in it changed, so that only days that did are drawn anew. */
export function createDayKeeper(): (days: DayEntries) => DayEntries {
  let known: DayEntries = new Map();
  return (days) => {
    const kept = [...days].map(([date, entries]) => [date, keep(known.get(date), entries)] as const);
    known = new Map(kept);
    return known;
  };
}

function keep(before: readonly PlanEntry[] | undefined, now: readonly PlanEntry[]): readonly PlanEntry[] {
  return before?.length === now.length && now.every((entry, index) => isSame(entry, before[index])) ? before : now;
}

function isSame(one: PlanEntry, other: PlanEntry | undefined): boolean {
  return (
    one.item === other?.item &&
    one.look === other.look &&
    one.client?.colour === other.client?.colour &&
    one.client?.name === other.client?.name
  );
}
