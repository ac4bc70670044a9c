import type { ReplyState } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';

const NAMES: Record<ReplyState, () => string> = {
  new: m.replies_state_new,
  'in-work': m.replies_state_in_work,
  waiting: m.replies_state_waiting,
  answered: m.replies_state_answered,
  closed: m.replies_state_closed,
};

export function replyStateName(state: ReplyState): string {
  return NAMES[state]();
}
