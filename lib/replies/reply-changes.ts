import type { Reply, ReplyChange, ReplyResponse } from '@/lib/domain/reply';
import { OPEN_REPLY_STATES, type ReplyState } from '@/lib/domain/vocabulary';
import { addWorkingTime, workingTimeBetween } from '@/lib/schedule/working-time';

import { dueTimeOf } from './due-time';
import { calendarOf, type SlaSettings } from './sla-rules';

interface Circumstances {
  /** ISO 8601 UTC. */
  at: string;
  settings: SlaSettings;
}

const MS_PER_MINUTE = 60_000;

function isOpen(state: ReplyState): boolean {
  return OPEN_REPLY_STATES.some((open) => open === state);
}

/**
 * What going into another state changes besides the state: waiting stops the clock, leaving it moves the due time by the working
 * time waited (unless it was late already); `answered` keeps when, and the first answer where none is known; opening again
 * forgets an answer that was only said and not inserted.
 */
export function buildStateChange(reply: Reply, state: ReplyState, { at, settings }: Circumstances): ReplyChange {
  const response = { at, text: null, templateId: null, insertionId: null };
  return {
    state,
    ...buildWait(reply, state, { at, settings }),
    answeredAt: state === 'answered' ? at : null,
    response: responseAfter(reply, state, response),
  };
}

/** Answered with these words; an answer that is known already stays the first one. */
export function buildAnswer(
  reply: Reply,
  answer: Omit<ReplyResponse, 'at'>,
  circumstances: Circumstances,
): ReplyChange {
  const response = reply.response ?? { at: circumstances.at, ...answer };
  return { ...buildStateChange(reply, 'answered', circumstances), response };
}

function responseAfter({ state: before, response }: Reply, state: ReplyState, said: ReplyResponse): Reply['response'] {
  if (state === 'answered') return response ?? said;
  const isOpenedAgain = isOpen(state) && !isOpen(before);
  return isOpenedAgain && response?.insertionId === null ? null : response;
}

function buildWait(reply: Reply, state: ReplyState, { at, settings }: Circumstances): ReplyChange {
  const { waitingSince, dueAt, pausedMs } = reply;
  if (waitingSince === null) return { waitingSince: state === 'waiting' ? at : null };
  if (state === 'waiting') return {};
  const calendar = calendarOf(settings, reply.clientId);
  const waited = workingTimeBetween(new Date(waitingSince), new Date(at), calendar);
  const isLate = dueAt < waitingSince;
  const moved = addWorkingTime(new Date(dueAt), waited / MS_PER_MINUTE, calendar).toISOString();
  return { waitingSince: null, pausedMs: pausedMs + waited, dueAt: isLate || waited === 0 ? dueAt : moved };
}

/** Kind, tier or client; the due time follows the rules unless the person set it or nothing is owed any more. */
export function buildSortingChange(
  reply: Reply,
  change: Partial<Pick<Reply, 'kind' | 'tier' | 'clientId'>>,
  settings: SlaSettings,
): ReplyChange {
  if (reply.isDueByHand || !isOpen(reply.state)) return change;
  return { ...change, dueAt: dueTimeOf({ ...reply, ...change }, settings) };
}
