import { useMemo } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useReplies } from '@/lib/db/use-replies';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { listDueMoves } from '@/lib/replies/due-moves';
import type { SlaSettings } from '@/lib/replies/sla-rules';

import type { ReplyActions } from './use-reply-actions';

export interface DueMovesProps {
  /** The rules as they were before they were changed here. */
  before: SlaSettings;
  after: SlaSettings;
  now: Date;
  isMoved: boolean;
  actions: Pick<ReplyActions, 'moveDue' | 'undoLast'>;
  onMoved: (isMoved: boolean) => void;
}

/** Said where the eyes are: the toast with its Undo is at the edge of the window. */
function Moved({ onUndo }: { onUndo: () => void }) {
  const action = (
    <Button size="small" onClick={onUndo}>
      {m.common_undo()}
    </Button>
  );
  return (
    <Notice tone="good" action={action}>
      {m.replies_said_due_moved()}
    </Notice>
  );
}

/** Changed rules hold from now on: what they would make of the comments that wait already, the button that does it, and its undo. */
export function DueMoves({ before, after, now, isMoved, actions, onMoved }: DueMovesProps) {
  const replies = useReplies(OPEN_REPLY_STATES);
  const moves = useMemo(() => listDueMoves(replies ?? [], { before, after }), [replies, before, after]);
  const move = async (): Promise<void> => {
    await actions.moveDue(moves.map(({ id }) => id));
    onMoved(true);
  };
  const undo = async (): Promise<void> => {
    await actions.undoLast();
    onMoved(false);
  };
  if (isMoved) return <Moved onUndo={() => void undo()} />;
  if (moves.length === 0) return null;
  const count = moves.length;
  const overdue = moves.filter(({ dueAt }) => Date.parse(dueAt) <= now.getTime()).length;
  const action = (
    <Button size="small" onClick={() => void move()}>
      {m.replies_sla_move({ count, shown: formatNumber(count) })}
    </Button>
  );
  return (
    <Notice tone="info" action={action}>
      {m.replies_sla_moves({ count, shown: formatNumber(count) })}
      {overdue > 0 && ` ${m.replies_sla_moves_overdue({ count: overdue, shown: formatNumber(overdue) })}`}
    </Notice>
  );
}
