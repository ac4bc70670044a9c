import type { ReplyKind } from '@/lib/domain/vocabulary';

/** Parts of an answer to something that hurts, in the order of domain.md 4.4. */
export type PlanStep =
  | 'thank'
  | 'acknowledge'
  | 'solution'
  | 'private'
  | 'return'
  | 'empathy'
  | 'short'
  | 'ignore'
  | 'check'
  | 'correct'
  | 'source';

/** Four kinds of negative want four answers (domain.md 4.4 [S46]). */
export const REPLY_PLANS: Partial<Record<ReplyKind, readonly PlanStep[]>> = {
  complaint: ['thank', 'acknowledge', 'solution', 'private', 'return'],
  negative: ['empathy', 'acknowledge', 'private', 'solution', 'return'],
  troll: ['short', 'ignore'],
  fake: ['check', 'correct', 'source', 'return'],
};
