import type { PlanItem } from '@/lib/domain/plan-item';

import type { PlanSurface } from './plan-surface';
import type { PlanModel } from './use-plan-model';
import { dropOnColumn, slotsByDrop } from './use-plan-moves';
import { useSurface } from './use-surface';

/** What views and items may ask of the screen. */
export function useModelSurface(model: PlanModel): PlanSurface {
  const { layout, selection, cursors, actions, ask } = model;
  const itemsOf = (ids: readonly string[]): PlanItem[] => ids.map(layout.itemOf).filter((item) => item !== null);
  return useSurface({
    open: (itemId) => model.change({ item: itemId }),
    create: (date) => model.create(date),
    select: (itemId, how) => (how === 'toggle' ? selection.toggle(itemId) : selection.extendTo(itemId)),
    focused: cursors.focused,
    draggedWith: (itemId) =>
      selection.has(itemId) ? [itemId, ...selection.ids.filter((id) => id !== itemId)] : [itemId],
    dropOnDay: (itemIds, date, time) => {
      const items = itemsOf(itemIds);
      void actions.move(items, slotsByDrop(items, date, time));
    },
    dropOnColumn: (itemIds, columnId) => {
      void dropOnColumn({
        items: itemsOf(itemIds),
        columnId,
        actions,
        onNeedDay: (items) => ask({ about: 'move', items }),
      });
    },
  });
}
