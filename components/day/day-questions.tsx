import { lazy, Suspense } from 'react';

import type { PlanQuestion } from '@/components/plan/plan-dialog';
import type { PlanActions } from '@/components/plan/use-plan-actions';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import type { PlanItem } from '@/lib/domain/plan-item';
import { dateAt } from '@/lib/plan/slot-time';

/** Calendars weigh more than all the rest of the day: the dialogs come when they are asked for. */
const PlanDialog = lazy(async () => {
  const { PlanDialog: dialog } = await import('../plan/plan-dialog');
  return { default: dialog };
});

const PauseDialog = lazy(async () => {
  const { PauseDialog: dialog } = await import('./pause-dialog');
  return { default: dialog };
});

const FromTemplateDialog = lazy(async () => {
  const { FromTemplateDialog: dialog } = await import('../plan-series/from-template-dialog');
  return { default: dialog };
});

/** What is being asked: about one item, about the whole day, or with which template to begin. null: nothing. */
export type DayQuestion = PlanQuestion | 'pause' | 'template' | null;

interface DayQuestionsProps {
  question: DayQuestion;
  /** Everybody's. */
  items: readonly PlanItem[];
  clients: readonly Client[];
  /** Whose day is looked at; null: everybody's. */
  clientId: ClientId | null;
  /** IANA: on whose clock the day is read. */
  timeZone: string;
  now: Date;
  actions: PlanActions;
  onClose: () => void;
}

/** The dialog that is open over the day, if any. */
export function DayQuestions({ question, items, timeZone, ...rest }: DayQuestionsProps) {
  const { clients, clientId, now, actions, onClose } = rest;
  return (
    <Suspense>
      {question === 'pause' && <PauseDialog items={items} {...{ clients, clientId, now, actions, onClose }} />}
      {question === 'template' && (
        <FromTemplateDialog
          date={dateAt(now, timeZone) ?? ''}
          timeZone={timeZone}
          clientId={clientId}
          attempt={actions.attempt}
          onClose={onClose}
        />
      )}
      {question !== null && typeof question === 'object' && (
        <PlanDialog question={question} now={now} actions={actions} onClose={onClose} />
      )}
    </Suspense>
  );
}
