import type { DayLogId } from '@/lib/domain/ids';
import type { ResumeDecision } from '@/lib/domain/plan-act';
import type { PlanItem, PlanItemChange } from '@/lib/domain/plan-item';

import { sectionOf } from './arrange-day';
import { drop, hold, move, resume } from './plan-changes';
import { endOfSlot } from './slot-time';

/** The pause of a day (domain.md DP-6): what it holds, and what becomes of it afterwards. Pure. */

/** Still to go out, so that it can be stopped: today's and overdue ones, snoozed or not. What a scheduler has sent by now is out. */
const STOPPABLE: ReadonlySet<ReturnType<typeof sectionOf>> = new Set(['overdue', 'later']);

/**
 * Whether a pause holds it: a post that should go out today, or should have gone out before, and has not. Tasks go on: in a crisis
 * answers are needed more than ever. What is held already keeps its own reason.
 * @param clientId null: everybody's
 */
export function isStoppedByPause(item: PlanItem, clientId: PlanItem['clientId'], now: Date): boolean {
  if (item.kind !== 'post' || (clientId !== null && item.clientId !== clientId)) return false;
  return STOPPABLE.has(sectionOf({ ...item, snoozedUntil: null }, now));
}

export interface Pause {
  pauseId: DayLogId;
  reason: string;
}

export function holdByPause(item: PlanItem, { pauseId, reason }: Pause, now: Date): PlanItemChange {
  const change = hold(item, reason, now);
  return change.hold ? { ...change, hold: { ...change.hold, pauseId } } : change;
}

/** What a decision makes of an item that the pause still holds; one resumed or dropped by itself meanwhile stays as it is. */
export function resumeFromPause(
  item: PlanItem,
  { pauseId, decision }: { pauseId: DayLogId; decision: ResumeDecision | undefined },
  now: Date,
): PlanItemChange {
  if (item.hold?.pauseId !== pauseId) return {};
  const resumed = resume(item);
  if (decision?.act === 'drop') return { ...resumed, ...drop(item, decision.reason) };
  if (decision?.act !== 'move') return resumed;
  return { ...resumed, ...move({ ...item, ...resumed }, { date: decision.date, time: decision.time }, now) };
}

/** Whether its own time is over; one whose day no calendar has counts as passed. */
export function isSlotPassed({ date, time, timeZone }: PlanItem, now: Date): boolean {
  const end = date === null ? null : endOfSlot({ date, time, timeZone });
  return end === null || end <= now;
}

/** A scheduler outside goes on by itself: Jackdaw cannot stop it, somebody has to look there. */
export function isScheduledOutside({ hold: held, status }: PlanItem): boolean {
  return (held?.status ?? status) === 'scheduled';
}
