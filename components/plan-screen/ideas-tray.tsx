import { Lightbulb } from 'lucide-react';
import { useRef, useState } from 'react';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { ColumnHeading } from './column-heading';
import type { PlanEntry } from './day-entries';
import { PlanChip } from './plan-chip';
import { useItemDrop } from './plan-drag';
import { usePlanSurface } from './plan-surface';
import { columnDomId, type CursorPlace } from './use-grid-cursor';
import { TRAY } from './use-plan-cursors';

interface IdeasTrayProps {
  ideas: readonly PlanEntry[];
  place: CursorPlace | null;
}

const MOST = 50;

/** Ideas without a day, beside the days they can be put on; what is dropped here loses its day. */
export function IdeasTray({ ideas, place }: IdeasTrayProps) {
  const surface = usePlanSurface();
  const ref = useRef<HTMLElement>(null);
  const { dropProps, isDropTarget } = useItemDrop({ ref, onDrop: (ids) => surface.dropOnColumn(ids, 'ideas') });
  const [isAll, setAll] = useState(false);
  const hidden = isAll ? 0 : ideas.length - MOST;
  return (
    <aside
      {...dropProps}
      ref={ref}
      aria-labelledby={columnDomId(TRAY)}
      data-plan-tray
      className={classNames(
        'hidden w-52 shrink-0 flex-col overflow-y-auto border-s border-line bg-sunken px-2 pb-2 md:flex',
        isDropTarget && 'bg-selected! ring-2 ring-accent ring-inset',
      )}
    >
      <ColumnHeading columnId={TRAY} isReachable={place?.itemId === null}>
        <Lightbulb aria-hidden size={14} />
        {m.calendar_column_ideas()}
        <span className="tabular">{formatNumber(ideas.length)}</span>
      </ColumnHeading>
      {ideas.length === 0 && <p className="text-xs text-pretty text-ink-faint">{m.calendar_ideas_empty()}</p>}
      <ul className="space-y-1">
        {(isAll ? ideas : ideas.slice(0, MOST)).map((entry) => (
          <li key={entry.item.id}>
            <PlanChip entry={entry} columnId={TRAY} shape="card" isReachable={place?.itemId === entry.item.id} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {m.calendar_more({ shown: formatNumber(hidden) })}
        </Button>
      )}
    </aside>
  );
}
