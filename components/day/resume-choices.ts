import type { ResumeDecision } from '@/lib/domain/plan-act';
import type { PlanItem } from '@/lib/domain/plan-item';
import { isScheduledOutside, isSlotPassed } from '@/lib/plan/pause-day';
import type { SuggestedSlot } from '@/lib/plan/pause-day-slots';

export interface ResumeChoice {
  act: ResumeDecision['act'];
  date: string;
  /** "": any time of the day. */
  time: string;
  reason: string;
}

/** Its own time where that is still to come; else the suggested one. What a scheduler sends keeps its time: it may be out. */
export function firstChoice(item: PlanItem, suggested: SuggestedSlot | undefined, now: Date): ResumeChoice {
  const isMoved = isSlotPassed(item, now) && !isScheduledOutside(item) && suggested !== undefined;
  const slot = suggested ?? item;
  return { act: isMoved ? 'move' : 'keep', date: slot.date ?? '', time: slot.time ?? '', reason: '' };
}

/** A new time without a day cannot be kept to: the item then keeps its own. */
export function toDecision({ id }: PlanItem, { act, date, time, reason }: ResumeChoice): ResumeDecision {
  if (act === 'drop') return { id, act, reason };
  return act === 'move' && date !== '' ? { id, act, date, time: time === '' ? null : time } : { id, act: 'keep' };
}
