import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';

import { MoveDialog } from './move-dialog';
import { ReasonDialog } from './reason-dialog';
import type { PlanActions } from './use-plan-actions';

/** What is being asked about an item. */
export interface PlanQuestion {
  about: 'move' | 'hold' | 'drop';
  item: PlanItem;
}

interface PlanDialogProps {
  question: PlanQuestion;
  now: Date;
  actions: PlanActions;
  onClose: () => void;
}

/** The dialog that a change needs before it is made. */
export function PlanDialog({ question: { about, item }, now, actions, onClose }: PlanDialogProps) {
  const { title } = item;
  const done = (change: Promise<void>): void => {
    void change;
    onClose();
  };
  if (about === 'move') {
    return <MoveDialog item={item} now={now} onMove={(slot) => done(actions.move(item, slot))} onClose={onClose} />;
  }
  return about === 'hold' ? (
    <ReasonDialog
      title={m.plan_hold_title({ title })}
      submit={m.plan_hold_submit()}
      onSubmit={(reason) => done(actions.hold(item, reason))}
      onClose={onClose}
    />
  ) : (
    <ReasonDialog
      title={m.plan_drop_title({ title })}
      submit={m.plan_drop_submit()}
      onSubmit={(reason) => done(actions.drop(item, reason))}
      onClose={onClose}
    />
  );
}
