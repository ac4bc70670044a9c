import { useMemo } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import { undoIdSchema, type UndoId } from '@/lib/domain/ids';
import type { PlanAct } from '@/lib/domain/plan-act';
import type { PlanContent, PlanItem } from '@/lib/domain/plan-item';
import type { LiveAnswer, Snooze } from '@/lib/domain/plan-vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import { formatClock, formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { send } from '@/lib/messaging/send';
import { snooze } from '@/lib/plan/plan-changes';
import type { Slot } from '@/lib/plan/slot-time';

import { finishedWords } from './finished-words';
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

/**
 * Asks the background instead of writing here: the popup may be closed in the same moment, and takes an unfinished transaction
 * with it (domain.md DP-4).
 */
async function ask(ids: string[], act: PlanAct) {
  return withUndoId(await send('plan:act', { ids, act, requestId: crypto.randomUUID() }));
}

async function add(content: PlanContent) {
  return withUndoId(await send('plan:add', { content, requestId: crypto.randomUUID() }));
}

function withUndoId(reply: { ok: true; undoId: string } | Failure): { ok: true; undoId: UndoId } | Failure {
  return reply.ok ? { ok: true, undoId: undoIdSchema.parse(reply.undoId) } : reply;
}

function snoozedWords(item: PlanItem, length: Snooze): string {
  const until = snooze(item, length, new Date()).snoozedUntil ?? '';
  return m.plan_said_snoozed({ time: length === 'tomorrow' ? formatMoment(until) : formatClock(until) });
}

function buildActs(run: (item: PlanItem, act: PlanAct, said: string) => Promise<void>) {
  return {
    finish: async (item: PlanItem) => run(item, { act: 'finish' }, finishedWords(item)),
    snooze: async (item: PlanItem, length: Snooze) => run(item, { act: 'snooze', length }, snoozedWords(item, length)),
    move: async (item: PlanItem, { date, time }: Pick<Slot, 'date' | 'time'>) => {
      const when = slotWords({ date, time, timeZone: item.timeZone }, new Date());
      await run(item, { act: 'move', date, time }, m.plan_said_moved({ when }));
    },
    hold: async (item: PlanItem, reason: string) => run(item, { act: 'hold', reason }, m.plan_said_held()),
    resume: async (item: PlanItem) => run(item, { act: 'resume' }, m.plan_said_resumed()),
    drop: async (item: PlanItem, reason: string) => run(item, { act: 'drop', reason }, m.plan_said_dropped()),
    answerLive: async (item: PlanItem, answer: LiveAnswer) =>
      run(item, { act: 'answer-live', answer }, m.plan_said_live()),
  };
}

export function usePlanActions(): PlanActions {
  const { act, attempt, undoLast } = useUndoable('plan:action');
  return useMemo(
    () => ({
      ...buildActs(async (item, change, said) =>
        act(
          async () => ask([item.id], change),
          () => said,
        ),
      ),
      undoLast,
      add: async (content) => {
        const { date, time, timeZone } = content;
        const when = date === null ? content.title : slotWords({ date, time, timeZone }, new Date());
        const added = await attempt(
          async () => add(content),
          () => m.plan_added({ when }),
        );
        return added !== null;
      },
    }),
    [act, attempt, undoLast],
  );
}
