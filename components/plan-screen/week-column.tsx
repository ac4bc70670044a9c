import { memo, useMemo, useRef, useState } from 'react';

import { classNames } from '@/components/ui/class-names';
import { m } from '@/lib/i18n/messages';

import { isWeekend } from './calendar-days';
import type { PlanEntry } from './day-entries';
import { dayWords, timeWords } from './day-words';
import { PlanChip } from './plan-chip';
import { useItemDrop } from './plan-drag';
import { usePlanSurface } from './plan-surface';
import { HOUR_PX, placeInWeek, timeAt } from './week-slots';

interface WeekDayProps {
  date: string;
  entries: readonly PlanEntry[];
  /** The item that Tab reaches; null: none in here. */
  reachable: string | null;
}

const HOURS = 24;

/** Where an item would come to stand. */
function DropLine({ time, top }: { time: string; top: number }) {
  return (
    <div
      aria-hidden
      style={{ top }}
      className="pointer-events-none absolute inset-x-0 z-10 border-t-2 border-accent text-[0.6875rem] font-semibold text-accent tabular"
    >
      {timeWords(time)}
    </div>
  );
}

/** What a day has at its times. */
export const WeekColumn = memo(function WeekColumn({ date, entries, reachable }: WeekDayProps) {
  const surface = usePlanSurface();
  const ref = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<string | null>(null);
  const { dropProps } = useItemDrop({
    ref,
    onDrop: (ids, y) => surface.dropOnDay(ids, date, timeAt(y)),
    onMove: (y) => setHover(y === null ? null : timeAt(y)),
  });
  const slots = useMemo(() => placeInWeek(entries), [entries]);
  const hoverTop = hover === null ? 0 : (Number(hover.slice(0, 2)) + Number(hover.slice(3)) / 60) * HOUR_PX;
  return (
    <div
      {...dropProps}
      ref={ref}
      role="cell"
      aria-label={dayWords(date, 'full')}
      data-plan-date={date}
      style={{
        height: HOURS * HOUR_PX,
        backgroundImage: `repeating-linear-gradient(to bottom, var(--color-line) 0 1px, transparent 1px ${HOUR_PX}px)`,
      }}
      className={classNames('relative min-w-0 border-s border-line', isWeekend(date) && 'bg-danger-soft/35')}
    >
      {slots.map(({ entry, top, height, lane, lanes }) => (
        <div
          key={entry.item.id}
          className="absolute p-px"
          style={{ top, height, insetInlineStart: `${(lane / lanes) * 100}%`, width: `${100 / lanes}%` }}
        >
          <PlanChip entry={entry} columnId={date} shape="block" isReachable={reachable === entry.item.id} />
        </div>
      ))}
      {hover !== null && <DropLine time={hover} top={hoverTop} />}
    </div>
  );
});

/** What a day has without a time. */
export const AnyTimeCell = memo(function AnyTimeCell({ date, entries, reachable }: WeekDayProps) {
  const surface = usePlanSurface();
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useItemDrop({ ref, onDrop: (ids) => surface.dropOnDay(ids, date, null) });
  const loose = useMemo(() => entries.filter(({ item }) => item.time === null), [entries]);
  return (
    <div
      {...dropProps}
      ref={ref}
      role="cell"
      aria-label={`${m.calendar_any_time()}, ${dayWords(date, 'full')}`}
      className={classNames(
        'max-h-40 min-h-8 min-w-0 space-y-0.5 overflow-y-auto border-s border-line p-0.5',
        isDropTarget && 'bg-selected ring-2 ring-accent ring-inset',
      )}
    >
      {loose.map((entry) => (
        <PlanChip key={entry.item.id} entry={entry} columnId={date} isReachable={reachable === entry.item.id} />
      ))}
    </div>
  );
});
