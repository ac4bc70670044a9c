import { useMemo } from 'react';

import { type Act, type Attempt, useUndoable } from '@/components/app/use-undoable';
import { type ClientId, type DayLogId, undoIdSchema, type UndoId } from '@/lib/domain/ids';
import type { PlanAct, ResumeDecision } from '@/lib/domain/plan-act';
import type { PlanContent, PlanItem } from '@/lib/domain/plan-item';
import type { LiveAnswer, Snooze } from '@/lib/domain/plan-vocabulary';
import type { Failure } from '@/lib/errors/error-code';
import { formatNumber } from '@/lib/i18n/format-count';
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
  /** Its composer is being opened; `said`: what the person is told. */
  start: (item: PlanItem, said: string) => Promise<void>;
  /** `link`: of the post, where it is known. */
  publish: (item: PlanItem, link: string | null) => Promise<void>;
  /** null: all clients. */
  pauseDay: (clientId: ClientId | null, reason: string) => Promise<void>;
  resumeDay: (pauseId: DayLogId, decisions: ResumeDecision[]) => Promise<void>;
  closeDay: (counts: Record<'done' | 'moved' | 'missed', number>) => Promise<void>;
  /** For changes that dialogs make by themselves: they are taken back as all others. */
  attempt: Attempt;
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
    start: async (item: PlanItem, said: string) => run(item, { act: 'start' }, said),
    publish: async (item: PlanItem, link: string | null) =>
      run(item, { act: 'publish', permalink: link }, m.plan_published({ title: item.title })),
  };
}

const requestId = (): string => crypto.randomUUID();

function buildDayActs(act: Act): Pick<PlanActions, 'pauseDay' | 'resumeDay' | 'closeDay'> {
  return {
    pauseDay: async (clientId, reason) =>
      act(
        async () => {
          const reply = await send('plan:pause', { clientId, reason, requestId: requestId() });
          return reply.ok ? { ...reply, undoId: undoIdSchema.parse(reply.undoId) } : reply;
        },
        ({ held }) => m.today_said_paused({ count: held, shown: formatNumber(held) }),
      ),
    resumeDay: async (pauseId, decisions) =>
      act(
        async () => withUndoId(await send('plan:resume-day', { pauseId, decisions, requestId: requestId() })),
        () => m.today_said_resumed(),
      ),
    closeDay: async (counts) =>
      act(
        async () => withUndoId(await send('plan:close-day', { ...counts, requestId: requestId() })),
        () => m.today_close_said(),
      ),
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
      ...buildDayActs(act),
      undoLast,
      attempt,
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
