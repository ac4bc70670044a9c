import type { Reply } from '@/lib/domain/reply';
import type { Insertion } from '@/lib/domain/template';
import { OPEN_REPLY_STATES, type ReplyState } from '@/lib/domain/vocabulary';

import type { Step } from './step';

/** What an operation makes of a comment in the queue. */
export function applyToReply({ operation, key, row, at }: Step<Reply>): Reply | null {
  if (operation.kind === 'queue-reply') return row === null ? operation.reply : queueAgain(row, operation.reply);
  if (row === null) return null;
  if (operation.kind === 'change-reply') return { ...row, ...operation.change, updatedAt: at };
  if (operation.kind === 'change-replies') return { ...row, ...operation.changes[key], updatedAt: at };
  return operation.kind === 'insert-template' && isOpen(row.state) ? answer(row, operation.insertion) : row;
}

function answer(reply: Reply, { id, templateId, at }: Insertion): Reply {
  const response = reply.response ?? { at, text: null, templateId, insertionId: id };
  return { ...reply, state: 'answered', answeredAt: at, response, waitingSince: null, updatedAt: at };
}

/** An open one keeps its place, its clock and what was decided of it, an answered or closed one opens anew. */
function queueAgain(row: Reply, fresh: Reply): Reply {
  const { note, clientId, kind, assignee } = row;
  if (!isOpen(row.state)) return { ...fresh, note, clientId, kind, assignee };
  const { state, tier, queuedAt, dueAt, isDueByHand, waitingSince, pausedMs } = row;
  const { response, answeredAt, evidence, source } = row;
  const clock = { state, tier, queuedAt, dueAt, isDueByHand, waitingSince, pausedMs };
  return { ...fresh, ...clock, response, answeredAt, evidence, source, note, clientId, kind, assignee };
}

function isOpen(state: ReplyState): boolean {
  return OPEN_REPLY_STATES.some((open) => open === state);
}
