import { type CSSProperties, type KeyboardEvent, memo, type MouseEvent, type PointerEvent } from 'react';

import { planDomId } from '@/components/plan/plan-dom-id';
import { classNames } from '@/components/ui/class-names';

import { BriefWords, CardWords, type ChipShape } from './chip-words';
import type { PlanEntry } from './day-entries';
import type { ItemLook } from './item-look';
import { itemWords } from './item-words';
import { holdItem, useItemDrag } from './plan-drag';
import { useIsSelected, usePlanSurface } from './plan-surface';

const LOOKS: Record<ItemLook, string> = {
  open: 'bg-surface',
  overdue: 'bg-danger-soft text-danger',
  out: 'bg-good-soft text-good',
  done: 'bg-good-soft text-good',
  held: 'border-dashed bg-warn-soft text-warn',
  missed: 'border-dashed bg-danger-soft text-danger',
  dropped: 'bg-sunken text-ink-faint line-through',
};

const SHAPES: Record<ChipShape, string> = {
  brief: 'px-1 py-0.5',
  block: 'h-full overflow-hidden px-1',
  card: 'px-2 py-1.5',
};

interface PlanChipProps {
  entry: PlanEntry;
  columnId: string;
  /** The one that Tab reaches. */
  isReachable: boolean;
  shape?: ChipShape;
}

/** An item of the plan: opened by a click, chosen with Ctrl or Shift, carried by the mouse. */
export const PlanChip = memo(function PlanChip({ entry, columnId, isReachable, shape = 'brief' }: PlanChipProps) {
  const { item, look, client } = entry;
  const { id, title } = item;
  const surface = usePlanSurface();
  const isSelected = useIsSelected(id);
  const { dragProps, isDragging } = useItemDrag(id, title);
  const onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey) surface.select(id, 'toggle');
    else if (event.shiftKey) surface.select(id, 'extend');
    else surface.open(id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    surface.open(id);
  };
  const style: CSSProperties | undefined = client === null ? undefined : { borderInlineStartColor: client.colour };
  return (
    <div
      {...dragProps}
      id={planDomId(id)}
      role="button"
      data-plan-item={id}
      data-selected={isSelected || undefined}
      title={title}
      tabIndex={isReachable ? 0 : -1}
      style={style}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => surface.focused(columnId, id)}
      onPointerDown={(event: PointerEvent) => holdItem(event.currentTarget, event.clientY)}
      className={classNames(
        'relative w-full min-w-0 cursor-pointer rounded-md border border-s-4 border-line text-start text-xs -outline-offset-2 select-none hover:border-line-strong',
        SHAPES[shape],
        shape === 'card' ? 'bg-surface' : LOOKS[look],
        isSelected && 'ring-2 ring-accent',
        isDragging && 'opacity-40',
      )}
    >
      <div aria-hidden>
        {shape === 'card' ? <CardWords entry={entry} isDated={item.date !== columnId} /> : <BriefWords entry={entry} />}
      </div>
      <span className="sr-only">{itemWords(entry, isSelected)}</span>
    </div>
  );
});
