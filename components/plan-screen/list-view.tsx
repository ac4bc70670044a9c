import { memo, useRef } from 'react';

import { classNames } from '@/components/ui/class-names';
import { pageColumnClass } from '@/components/ui/page-column';
import { m } from '@/lib/i18n/messages';

import type { DayEntries, PlanEntry } from './day-entries';
import { DayHeading } from './day-heading';
import { dayWords } from './day-words';
import { PlanChip } from './plan-chip';
import { useItemDrop } from './plan-drag';
import { usePlanSurface } from './plan-surface';
import type { CursorPlace } from './use-grid-cursor';

interface ListDayProps {
  date: string;
  isToday: boolean;
  entries: readonly PlanEntry[];
  /** The item that Tab reaches, or the date for the day's own heading; null: nothing in here. */
  reachable: string | null;
}

const ListDay = memo(function ListDay({ date, isToday, entries, reachable }: ListDayProps) {
  const surface = usePlanSurface();
  const ref = useRef<HTMLLIElement>(null);
  const { dropProps, isDropTarget } = useItemDrop({ ref, onDrop: (ids) => surface.dropOnDay(ids, date) });
  return (
    <li
      {...dropProps}
      ref={ref}
      data-plan-date={date}
      className={classNames(
        // Days far from what is looked at are not laid out.
        'grid grid-cols-[8.5rem_minmax(0,1fr)] gap-3 border-b border-line py-2 [contain-intrinsic-size:auto_3rem] [content-visibility:auto]',
        isDropTarget && 'bg-selected',
      )}
    >
      <div>
        <DayHeading
          date={date}
          isToday={isToday}
          count={entries.length}
          isReachable={reachable === date}
          text={`${dayWords(date, 'weekday')}, ${dayWords(date, 'dayOfMonth')}`}
        />
      </div>
      {entries.length === 0 ? (
        <p className="pt-0.5 text-xs text-ink-faint">{m.calendar_gap()}</p>
      ) : (
        <ul className="space-y-1">
          {entries.map((entry) => (
            <li key={entry.item.id}>
              <PlanChip entry={entry} columnId={date} shape="card" isReachable={reachable === entry.item.id} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

interface ListViewProps {
  dates: readonly string[];
  today: string;
  days: DayEntries;
  place: CursorPlace | null;
}

const NO_ENTRIES: readonly PlanEntry[] = [];

/** The agenda, day by day; a day without anything is shown as the gap it is. */
export function ListView({ dates, today, days, place }: ListViewProps) {
  return (
    <ol aria-label={m.calendar_view_list()} className={classNames(pageColumnClass, 'px-1')}>
      {dates.map((date) => (
        <ListDay
          key={date}
          date={date}
          isToday={date === today}
          entries={days.get(date) ?? NO_ENTRIES}
          reachable={place?.columnId === date ? (place.itemId ?? date) : null}
        />
      ))}
    </ol>
  );
}
