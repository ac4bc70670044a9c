import { MoveDialog } from '@/components/plan/move-dialog';
import { ReasonDialog } from '@/components/plan/reason-dialog';
import type { PlanItem } from '@/lib/domain/plan-item';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { KeyHelp } from './key-help';
import { PlanNumbers } from './plan-numbers';
import type { PlanModel } from './use-plan-model';

/** What is being asked before something is done. */
export type PlanAsked =
  { about: 'move' | 'hold'; items: readonly PlanItem[] } | { about: 'keys' } | { about: 'numbers' };

interface PlanQuestionsProps {
  asked: PlanAsked;
  model: PlanModel;
  onClose: () => void;
}

/** The dialog in front of the plan. */
export function PlanQuestions({ asked, model, onClose }: PlanQuestionsProps) {
  const { now, actions } = model;
  if (asked.about === 'keys') return <KeyHelp onClose={onClose} />;
  if (asked.about === 'numbers') return <PlanNumbers model={model} onClose={onClose} />;
  const { about, items } = asked;
  const [first] = items;
  if (first === undefined) return null;
  const done = (change: Promise<void>): void => {
    void change;
    onClose();
  };
  if (about === 'hold') {
    const title =
      items.length === 1 ? first.title : m.calendar_items({ count: items.length, shown: formatNumber(items.length) });
    return (
      <ReasonDialog
        title={m.plan_hold_title({ title })}
        submit={m.plan_hold_submit()}
        onSubmit={(reason) => done(actions.hold(items, reason))}
        onClose={onClose}
      />
    );
  }
  return (
    <MoveDialog
      item={first}
      now={now}
      // Several go to one day and keep their times.
      onMove={({ date, time }) => done(actions.move(items, () => ({ date, ...(items.length === 1 && { time }) })))}
      onClose={onClose}
    />
  );
}
