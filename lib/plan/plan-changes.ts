import type { PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import type { PlanAct } from '@/lib/domain/plan-act';
import type { LiveAnswer, Snooze } from '@/lib/domain/plan-vocabulary';

import { dateAt, shiftDate, startOfSlot } from './slot-time';

/** What the person does to an item of the day (domain.md DP-3, DP-4, DP-5, DP-9), as changes of its row. Pure. */

const MS_PER_MINUTE = 60_000;
const SNOOZE_MINUTES = { quarter: 15, hour: 60 } as const;
/** When a day's work begins where nobody has said. */
const MORNING = '09:00';
const OPEN: ReadonlySet<PlanItem['status']> = new Set(['idea', 'draft', 'visual', 'review', 'approved']);

/** A task is done when somebody says so; a post is out, and looked for later. */
export function finish({ kind }: PlanItem, now: Date): PlanItemChange {
  if (kind === 'task') return { status: 'checked', snoozedUntil: null };
  return { status: 'published', publishedAt: now.toISOString(), snoozedUntil: null };
}

/** `tomorrow`: at nine on the item's own clock. The slot stays: snoozing is not moving. */
export function snooze({ timeZone }: PlanItem, length: Snooze, now: Date): PlanItemChange {
  const until = length === 'tomorrow' ? tomorrowMorning(timeZone, now) : null;
  const minutes = length === 'tomorrow' ? 24 * SNOOZE_MINUTES.hour : SNOOZE_MINUTES[length];
  return { snoozedUntil: (until ?? new Date(now.getTime() + minutes * MS_PER_MINUTE)).toISOString() };
}

function tomorrowMorning(timeZone: string, now: Date): Date | null {
  const today = dateAt(now, timeZone);
  const date = today === null ? null : shiftDate(today, 1);
  return date === null ? null : startOfSlot({ date, time: MORNING, timeZone });
}

/**
 * To another day or time; an idea becomes a draft. Carried over: moved off a day that is over without being done.
 * @param slot what stays is left out
 */
export function move(item: PlanItem, slot: Partial<Pick<PlanItem, 'date' | 'time'>>, now: Date): PlanItemChange {
  const date = slot.date === undefined ? item.date : slot.date;
  const today = dateAt(now, item.timeZone);
  const isLate = item.date !== null && today !== null && item.date < today;
  const isLater = item.date !== null && date !== null && date > item.date;
  const time = slot.time === undefined ? item.time : slot.time;
  return {
    date,
    time,
    status: nextStatus(item, date),
    snoozedUntil: null,
    carriedOver: item.carriedOver + Number(isLate && isLater),
  };
}

function nextStatus({ status }: PlanItem, date: string | null): PlanItem['status'] {
  if (date === null) return 'idea';
  // A scheduler goes by its own time: somebody has to see to it there.
  return status === 'idea' || status === 'scheduled' ? 'draft' : status;
}

/** Everything that can still be stopped stands still until `resume`. */
export function hold(item: PlanItem, reason: string, now: Date): PlanItemChange {
  if (item.hold !== null) return { hold: { ...item.hold, reason } };
  return { status: 'held', hold: { reason, since: now.toISOString(), status: item.status, pauseId: null } };
}

/** Back to what it was, at its own time. */
export function resume({ hold: held, status }: PlanItem): PlanItemChange {
  return { status: held?.status ?? status, hold: null };
}

/** Given up, with the reason in the notes: nothing vanishes without a word. */
export function drop({ notes }: PlanItem, reason: string): PlanItemChange {
  const said = reason.trim();
  return {
    status: 'dropped',
    snoozedUntil: null,
    notes: said === '' ? notes : [notes, said].filter(Boolean).join('\n'),
  };
}

/** What was seen when somebody looked; when exactly it went out nobody knows by that. */
export function answerLive(answer: LiveAnswer, now: Date): PlanItemChange {
  return { status: answer === 'no' ? 'missed' : 'checked', liveCheck: { answer, at: now.toISOString() } };
}

/** Being published by hand: `ready`, and looked for after its slot. What is out already, or held, stays what it is. */
export function start({ status }: PlanItem): PlanItemChange {
  return OPEN.has(status) ? { status: 'ready', snoozedUntil: null } : {};
}

/** It went out just now; without a link an earlier one stays. */
export function publish({ permalink }: PlanItem, link: string | null, now: Date): PlanItemChange {
  return { status: 'published', publishedAt: now.toISOString(), permalink: link ?? permalink, snoozedUntil: null };
}

/** The change that an act makes of an item as it is now. */
export function changeByAct(item: PlanItem, act: PlanAct, now: Date): PlanItemChange {
  if (act.act === 'finish') return finish(item, now);
  if (act.act === 'snooze') return snooze(item, act.length, now);
  if (act.act === 'move') return move(item, act, now);
  if (act.act === 'hold') return hold(item, act.reason, now);
  if (act.act === 'resume') return resume(item);
  if (act.act === 'drop') return drop(item, act.reason);
  if (act.act === 'start') return start(item);
  return act.act === 'publish' ? publish(item, act.permalink, now) : answerLive(act.answer, now);
}
