import { type CSSProperties, type KeyboardEvent, memo, type MouseEvent, type PointerEvent } from 'react';

import { planDomId } from '@/components/plan/plan-dom-id';
import { NetworkMark } from '@/components/post-card/network-mark';
import { classNames } from '@/components/ui/class-names';
import type { NetworkId } from '@/lib/domain/network-id';
import { formatNumber } from '@/lib/i18n/format-count';

import type { PlanEntry } from './day-entries';
import { timeWords } from './day-words';
import type { ItemLook } from './item-look';
import { itemWords } from './item-words';
import { holdItem, useItemDrag } from './plan-drag';
import { useIsSelected, usePlanSurface } from './plan-surface';
import { StatusMark } from './status-mark';

const LOOKS: Record<ItemLook, string> = {
  open: 'bg-surface',
  overdue: 'bg-danger-soft text-danger',
  out: 'bg-good-soft text-good',
  done: 'bg-good-soft text-good',
  held: 'border-dashed bg-warn-soft text-warn',
  missed: 'border-dashed bg-danger-soft text-danger',
  dropped: 'bg-sunken text-ink-faint line-through',
};

/** `line`: one line in a day of the month. `block`: on the time grid. `card`: with room for what it is. */
export type ChipShape = 'line' | 'block' | 'card';

const SHAPES: Record<ChipShape, string> = {
  line: 'h-6 items-center',
  block: 'h-full items-start overflow-hidden py-px',
  card: 'min-h-8 items-start py-1.5',
};

const MOST_MARKS: Record<ChipShape, number> = { line: 2, block: 2, card: 8 };

interface PlanChipProps {
  entry: PlanEntry;
  columnId: string;
  /** The one that Tab reaches. */
  isReachable: boolean;
  shape?: ChipShape;
}

function Marks({ networks, most }: { networks: readonly NetworkId[]; most: number }) {
  const hidden = networks.length - most;
  return (
    <>
      {networks.slice(0, most).map((network) => (
        <NetworkMark key={network} network={network} isDecorative />
      ))}
      {hidden > 0 && <span className="text-[0.6875rem] tabular">+{formatNumber(hidden)}</span>}
    </>
  );
}

/** An item of the plan: opened by a click, chosen with Ctrl or Shift, carried by the mouse. */
export const PlanChip = memo(function PlanChip({ entry, columnId, isReachable, shape = 'line' }: PlanChipProps) {
  const { item, look, client } = entry;
  const { id, title, time, networks, status } = item;
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
      aria-label={itemWords(entry, isSelected)}
      title={title}
      tabIndex={isReachable ? 0 : -1}
      style={style}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => surface.focused(columnId, id)}
      onPointerDown={(event: PointerEvent) => holdItem(event.currentTarget, event.clientY)}
      className={classNames(
        'flex w-full cursor-pointer gap-1 rounded-md border border-s-4 border-line px-1 text-start text-xs -outline-offset-2 select-none hover:border-line-strong',
        SHAPES[shape],
        LOOKS[look],
        isSelected && 'ring-2 ring-accent',
        isDragging && 'opacity-40',
      )}
    >
      {time !== null && <span className="shrink-0 font-semibold tabular">{timeWords(time)}</span>}
      <Marks networks={networks} most={MOST_MARKS[shape]} />
      <span dir="auto" className={classNames('min-w-0 flex-1', shape === 'line' ? 'truncate' : 'break-words')}>
        {title}
      </span>
      <StatusMark status={status} />
    </div>
  );
});
