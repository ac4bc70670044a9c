import { useMemo } from 'react';

import { type Act, useUndoable } from '@/components/app/use-undoable';
import { addPlanItems, changePlanItems } from '@/lib/db/repositories/plan-items';
import type { PlanContent, PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import type { LiveAnswer } from '@/lib/domain/plan-vocabulary';
import { formatClock, formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { answerLive, drop, finish, hold, move, resume, snooze, type Snooze } from '@/lib/plan/plan-changes';
import type { Slot } from '@/lib/plan/slot-time';

import { slotWords } from './slot-words';

/** What can be done with items of the plan; each can be taken back, by its toast or by Ctrl+Z. */
export interface PlanActions {
  /** false: nothing was added, and the person was told why. */
  add: (content: PlanContent) => Promise<boolean>;
  finish: (item: PlanItem) => Promise<void>;
  snooze: (item: PlanItem, length: Snooze) => Promise<void>;
  move: (item: PlanItem, slot: Pick<Slot, 'date' | 'time'>) => Promise<void>;
  hold: (item: PlanItem, reason: string) => Promise<void>;
  resume: (item: PlanItem) => Promise<void>;
  drop: (item: PlanItem, reason: string) => Promise<void>;
  answerLive: (item: PlanItem, answer: LiveAnswer) => Promise<void>;
  undoLast: () => Promise<void>;
}

/** Each change is of the row as it is in the database, which may be newer than the one on the screen. */
async function changeOne(act: Act, id: string, build: (item: PlanItem) => PlanItemChange, said: string): Promise<void> {
  await act(
    async () => changePlanItems([id], build),
    () => said,
  );
}

function snoozedWords(item: PlanItem, length: Snooze, now: Date): string {
  const until = snooze(item, length, now).snoozedUntil ?? '';
  return m.plan_said_snoozed({ time: length === 'tomorrow' ? formatMoment(until) : formatClock(until) });
}

function buildChanges(act: Act): Omit<PlanActions, 'add' | 'undoLast'> {
  return {
    finish: async ({ id, kind, title }) => {
      const said = kind === 'task' ? m.plan_done({ title }) : m.plan_published({ title });
      await changeOne(act, id, (item) => finish(item, new Date()), said);
    },
    snooze: async (item, length) => {
      const now = new Date();
      await changeOne(act, item.id, (row) => snooze(row, length, now), snoozedWords(item, length, now));
    },
    move: async ({ id, timeZone }, slot) => {
      const when = slotWords({ ...slot, timeZone }, new Date());
      await changeOne(act, id, (item) => move(item, slot, new Date()), m.plan_said_moved({ when }));
    },
    hold: async ({ id }, reason) => changeOne(act, id, (item) => hold(item, reason, new Date()), m.plan_said_held()),
    resume: async ({ id }) => changeOne(act, id, resume, m.plan_said_resumed()),
    drop: async ({ id }, reason) => changeOne(act, id, (item) => drop(item, reason), m.plan_said_dropped()),
    answerLive: async ({ id }, answer) => changeOne(act, id, () => answerLive(answer, new Date()), m.plan_said_live()),
  };
}

export function usePlanActions(): PlanActions {
  const { act, attempt, undoLast } = useUndoable('plan:action');
  return useMemo(
    () => ({
      ...buildChanges(act),
      undoLast,
      add: async (content) => {
        const { date, time, timeZone } = content;
        const when = date === null ? content.title : slotWords({ date, time, timeZone }, new Date());
        const added = await attempt(
          async () => addPlanItems([content]),
          () => m.plan_added({ when }),
        );
        return added !== null;
      },
    }),
    [act, attempt, undoLast],
  );
}
