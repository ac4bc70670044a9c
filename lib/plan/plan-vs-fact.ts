import type { PlanItem } from '@/lib/domain/plan-item';

import { endOfSlot } from './slot-time';

/** What became of the posts whose slot is over. Every post is in exactly one of them. */
export const PLAN_OUTCOMES = ['onTime', 'late', 'unknownTime', 'missed', 'dropped', 'held', 'open'] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

/** Some minutes are no delay: a scheduler and a network take their time. */
const LATE_AFTER_MS = 15 * 60_000;

export interface PlanFact {
  /** Posts whose slot is over: the n of the rate. */
  due: number;
  outcomes: Readonly<Record<PlanOutcome, number>>;
  /** (on time + late + at an unknown time) / due; null: nothing was due. */
  rate: number | null;
}

/**
 * null: its slot is still to come. Late: published more than 15 minutes after its slot (where it has no time, after its day), or seen to
 * be late when somebody looked. Published without anybody saying when: at an unknown time, never on time.
 */
export function outcomeOf(item: PlanItem, now: Date): PlanOutcome | null {
  const { kind, date, status, liveCheck, publishedAt } = item;
  const end = kind !== 'post' || date === null ? null : endOfSlot({ ...item, date });
  if (end === null || end > now) return null;
  if (status === 'missed' || status === 'dropped' || status === 'held') return status;
  if (status !== 'published' && status !== 'checked') return 'open';
  if (liveCheck?.answer === 'late') return 'late';
  if (publishedAt === null) return 'unknownTime';
  return Date.parse(publishedAt) - end.getTime() > LATE_AFTER_MS ? 'late' : 'onTime';
}

/** Plan against fact of the posts given. */
export function comparePlan(items: readonly PlanItem[], now: Date): PlanFact {
  const outcomes: Record<PlanOutcome, number> = {
    onTime: 0,
    late: 0,
    unknownTime: 0,
    missed: 0,
    dropped: 0,
    held: 0,
    open: 0,
  };
  let due = 0;
  for (const item of items) {
    const outcome = outcomeOf(item, now);
    if (outcome === null) continue;
    due += 1;
    outcomes[outcome] += 1;
  }
  const out = outcomes.onTime + outcomes.late + outcomes.unknownTime;
  return { due, outcomes, rate: due === 0 ? null : out / due };
}

/** The same for each key; an item with several (its networks) counts for each of them, one with none for null. */
export function comparePlanBy(
  items: readonly PlanItem[],
  now: Date,
  keysOf: (item: PlanItem) => readonly string[],
): ReadonlyMap<string | null, PlanFact> {
  const groups = new Map<string | null, PlanItem[]>();
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of keys.length === 0 ? [null] : keys) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return new Map([...groups].map(([key, group]) => [key, comparePlan(group, now)]));
}
