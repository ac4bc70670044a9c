import { useMemo } from 'react';

import { slotWords } from '@/components/plan/slot-words';
import { useUndoable, type UndoableChanges } from '@/components/app/use-undoable';
import { addPlanItems, changePlanItems, deletePlanItems } from '@/lib/db/repositories/plan-items';
import type { PlanContent, PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { finish, hold, move } from '@/lib/plan/plan-changes';

import { statusChange } from './status-change';
import type { BoardStatus } from './board-columns';

/** What can be done with items of the plan; each is one step of undo, however many items it changes. */
export interface ScreenActions {
  /** false: nothing was added, and the person was told why. */
  add: (content: PlanContent) => Promise<boolean>;
  /** Each to the slot that `slotOf` names for it; what stays is left out. Items that would stay where they are are left alone. */
  move: (items: readonly PlanItem[], slotOf: SlotOf) => Promise<void>;
  setStatus: (items: readonly PlanItem[], status: BoardStatus) => Promise<void>;
  finish: (items: readonly PlanItem[]) => Promise<void>;
  hold: (items: readonly PlanItem[], reason: string) => Promise<void>;
  remove: (items: readonly PlanItem[]) => Promise<void>;
  undoLast: () => Promise<void>;
}

/** Where an item goes; what stays is left out. */
export type SlotOf = (item: PlanItem) => Partial<Pick<PlanItem, 'date' | 'time'>>;

type Build = (item: PlanItem) => PlanItemChange;

function wordsOfMove(items: readonly PlanItem[], build: Build): string {
  const [first] = items;
  if (items.length > 1 || first === undefined) {
    return m.calendar_said_moved(counted(items));
  }
  const { date = null, time = null } = build(first);
  if (date === null) return m.calendar_said_idea();
  return m.plan_said_moved({ when: slotWords({ date, time, timeZone: first.timeZone }, new Date()) });
}

function isElsewhere(item: PlanItem, { date = item.date, time = item.time }: ReturnType<SlotOf>): boolean {
  return date !== item.date || time !== item.time;
}

function counted({ length }: readonly PlanItem[]): { count: number; shown: string } {
  return { count: length, shown: formatNumber(length) };
}

function buildActions({ act, attempt, undoLast }: UndoableChanges): ScreenActions {
  const change = async (items: readonly PlanItem[], build: Build, said: string): Promise<void> => {
    if (items.length === 0) return;
    const ids = items.map(({ id }) => id);
    await act(
      async () => changePlanItems({ ids, build }),
      () => said,
    );
  };
  return {
    add: async (content) => {
      const { date, time, timeZone, title } = content;
      const when = date === null ? title : slotWords({ date, time, timeZone }, new Date());
      const added = await attempt(
        async () => addPlanItems([content]),
        () => m.plan_added({ when }),
      );
      return added !== null;
    },
    move: async (items, slotOf) => {
      const build: Build = (item) => move(item, slotOf(item), new Date());
      const going = items.filter((item) => isElsewhere(item, slotOf(item)));
      await change(going, build, wordsOfMove(going, build));
    },
    setStatus: async (items, status) =>
      change(items, (item) => statusChange(item, status, new Date()), m.calendar_said_status(counted(items))),
    finish: async (items) =>
      change(items, (item) => finish(item, new Date()), m.calendar_said_finished(counted(items))),
    hold: async (items, reason) =>
      change(items, (item) => hold(item, reason, new Date()), m.calendar_said_held(counted(items))),
    remove: async (items) => {
      if (items.length === 0) return;
      const ids = items.map(({ id }) => id);
      await act(
        async () => deletePlanItems(ids),
        () => m.calendar_said_deleted(counted(items)),
      );
    },
    undoLast,
  };
}

export function useScreenActions(): ScreenActions {
  const { act, attempt, undoLast } = useUndoable('plan:screen');
  return useMemo(() => buildActions({ act, attempt, undoLast }), [act, attempt, undoLast]);
}
