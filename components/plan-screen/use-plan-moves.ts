import type { PlanItem } from '@/lib/domain/plan-item';

import { BOARD_COLUMNS, columnOf, isBoardColumn, STATUS_IN } from './board-columns';
import { addDays, type PlanView } from './calendar-days';
import { shiftSlot } from './shift-slot';
import type { CursorStep } from './use-grid-cursor';
import type { ScreenActions, SlotOf } from './use-screen-actions';

const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** One step of the week's time grid. */
export const STEP_MINUTES = 15;

const DAY_STEPS: Readonly<Record<'month' | 'week' | 'list', Partial<Record<CursorStep, number>>>> = {
  month: { left: -1, right: 1, up: -7, down: 7 },
  week: { left: -1, right: 1 },
  list: { left: -1, right: 1, up: -1, down: 1 },
};

/** How far a step of the keyboard carries an item; null: nowhere in this view. */
export function slotByStep(view: PlanView, step: CursorStep): SlotOf | null {
  if (view === 'board') return null;
  const days = DAY_STEPS[view][step];
  if (days !== undefined) return ({ date }) => (date === null ? {} : { date: addDays(date, days) });
  const minutes = step === 'up' ? -STEP_MINUTES : STEP_MINUTES;
  return (item) => shiftSlot(item, minutes);
}

/**
 * Where items go that are dropped on a day together: the first of them there, the others as far from it as they were; ideas, which
 * were on no day, onto it as well. `time` is the first one's; left out: it keeps its own.
 */
export function slotsByDrop(items: readonly PlanItem[], date: string, time?: string | null): SlotOf {
  const [lead] = items;
  const from = lead?.date ?? null;
  const days = from === null ? 0 : Math.round((Date.parse(date) - Date.parse(from)) / MS_PER_DAY);
  return (item) => {
    if (item.id === lead?.id) return { date, ...(time !== undefined && { time }) };
    return { date: item.date === null ? date : addDays(item.date, days) };
  };
}

/** The column beside that of an item; null: there is none. */
export function columnBeside({ status }: PlanItem, step: CursorStep): string | null {
  const by = { left: -1, right: 1, up: 0, down: 0 }[step];
  return by === 0 ? null : (BOARD_COLUMNS[BOARD_COLUMNS.indexOf(columnOf(status)) + by] ?? null);
}

interface ColumnDrop {
  items: readonly PlanItem[];
  columnId: string;
  actions: ScreenActions;
  /** An idea becomes more only on a day: asks for it. */
  onNeedDay: (ideas: readonly PlanItem[]) => void;
}

/** What dropping on a column of the board does. */
export async function dropOnColumn({ items, columnId, actions, onNeedDay }: ColumnDrop): Promise<void> {
  if (!isBoardColumn(columnId)) return;
  const going = items.filter(({ status }) => columnOf(status) !== columnId);
  const status = STATUS_IN[columnId];
  if (status === null) {
    await actions.move(going, () => ({ date: null }));
    return;
  }
  const ideas = going.filter(({ date }) => date === null);
  if (ideas.length > 0) onNeedDay(ideas);
  await actions.setStatus(
    going.filter(({ date }) => date !== null),
    status,
  );
}
