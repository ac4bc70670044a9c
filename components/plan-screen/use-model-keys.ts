import type { RefObject } from 'react';

import type { CursorStep } from './use-grid-cursor';
import { TRAY } from './use-plan-cursors';
import { usePlanKeys } from './use-plan-keys';
import type { PlanModel } from './use-plan-model';
import { columnBeside, dropOnColumn, slotByStep } from './use-plan-moves';

/** Takes what the keyboard stands on along: to another day or time, to another column of the board, from the ideas onto a day. */
async function carry(model: PlanModel, step: CursorStep): Promise<void> {
  const { actions, cursors, data, address, ask } = model;
  const items = model.targets();
  const [first] = items;
  const place = cursors.active.place;
  if (first === undefined || place === null) return;
  if (address.view === 'board') {
    const columnId = columnBeside(first, step);
    if (columnId !== null) {
      await dropOnColumn({ items, columnId, actions, onNeedDay: (ideas) => ask({ about: 'move', items: ideas }) });
    }
    return;
  }
  if (place.columnId === TRAY) {
    const there = cursors.view.place?.columnId ?? data.date;
    cursors.follow(there, first.id);
    await actions.move(items, () => ({ date: there }));
    return;
  }
  const slotOf = slotByStep(address.view, step);
  if (slotOf === null) return;
  const to = slotOf(first).date ?? first.date;
  if (to !== null) cursors.follow(to, first.id);
  await actions.move(items, slotOf);
  if (to !== null && !data.dates.includes(to)) model.change({ date: to });
}

/** The keys of the plan, on what the keyboard stands on. */
export function useModelKeys(
  model: PlanModel,
  search: RefObject<HTMLInputElement | null>,
  line: RefObject<HTMLInputElement | null>,
): void {
  const { cursors, actions, selection, ask } = model;
  const itemId = cursors.active.place?.itemId ?? null;
  const askAbout = (about: 'move' | 'hold'): void => {
    const items = model.targets();
    if (items.length > 0) ask({ about, items });
  };
  usePlanKeys({
    step: (step) => cursors.active.step(step),
    carry: (step) => void carry(model, step),
    page: (step) => model.page(step),
    today: () => {
      model.change({ date: null });
      if (model.address.view !== 'board') cursors.view.focus(model.data.today, null);
    },
    open: () => {
      if (itemId === null) model.create();
      else model.change({ item: itemId });
    },
    create: () => model.create(),
    finish: () => void actions.finish(model.targets()),
    move: () => askAbout('move'),
    hold: () => askAbout('hold'),
    remove: () => void actions.remove(model.targets()),
    select: () => {
      if (itemId !== null) selection.toggle(itemId);
    },
    clear: () => selection.clear(),
    search: () => search.current?.focus(),
    write: () => line.current?.focus(),
    help: () => ask({ about: 'keys' }),
    undo: () => void actions.undoLast(),
  });
}
