import { memo, useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { type BoardColumnId, columnName } from './board-columns';
import { ColumnHeading } from './column-heading';
import type { PlanEntry } from './day-entries';
import { MOST_PER_COLUMN } from './plan-columns';
import { PlanChip } from './plan-chip';
import { useItemDrop } from './plan-drag';
import { usePlanSurface } from './plan-surface';
import { columnDomId, type CursorPlace } from './use-grid-cursor';

interface BoardColumnProps {
  id: BoardColumnId;
  entries: readonly PlanEntry[];
  /** The item that Tab reaches, or the column's id for its heading; null: nothing in here. */
  reachable: string | null;
}

const BoardColumn = memo(function BoardColumn({ id, entries, reachable }: BoardColumnProps) {
  const surface = usePlanSurface();
  const ref = useRef<HTMLElement>(null);
  const { dropProps, isDropTarget } = useItemDrop({ ref, onDrop: (ids) => surface.dropOnColumn(ids, id) });
  const [isAll, setAll] = useState(false);
  const drawn = isAll ? entries : entries.slice(0, MOST_PER_COLUMN);
  const hidden = entries.length - drawn.length;
  return (
    <section
      {...dropProps}
      ref={ref}
      aria-labelledby={columnDomId(id)}
      data-plan-column={id}
      className={classNames(
        'flex min-h-0 w-0 min-w-40 flex-1 flex-col rounded-card bg-sunken',
        isDropTarget && 'bg-selected! ring-2 ring-accent',
      )}
    >
      <ColumnHeading columnId={id} isReachable={reachable === id}>
        <span className="ps-1.5">{columnName(id)}</span>
        <span className="tabular">{formatNumber(entries.length)}</span>
      </ColumnHeading>
      <ul className="min-h-24 flex-1 space-y-1.5 overflow-y-auto px-2 pb-2">
        {drawn.map((entry) => (
          <li key={entry.item.id} className="[contain-intrinsic-size:auto_3.5rem] [content-visibility:auto]">
            <PlanChip entry={entry} columnId={id} shape="card" isReachable={reachable === entry.item.id} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {m.calendar_more({ shown: formatNumber(hidden) })}
        </Button>
      )}
    </section>
  );
});

interface BoardViewProps {
  board: ReadonlyMap<BoardColumnId, readonly PlanEntry[]>;
  place: CursorPlace | null;
}

/** The plan by how far its items are. */
export function BoardView({ board, place }: BoardViewProps) {
  return (
    <div role="group" aria-label={m.calendar_view_board()} className="flex h-full gap-3 overflow-x-auto p-3">
      {[...board].map(([id, entries]) => (
        <BoardColumn
          key={id}
          id={id}
          entries={entries}
          reachable={place?.columnId === id ? (place.itemId ?? id) : null}
        />
      ))}
    </div>
  );
}
