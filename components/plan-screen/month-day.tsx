import { memo, useRef } from 'react';

import { classNames } from '@/components/ui/class-names';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { isWeekend } from './calendar-days';
import type { PlanEntry } from './day-entries';
import { DayHeading } from './day-heading';
import { dayWords } from './day-words';
import { PlanChip } from './plan-chip';
import { useItemDrop } from './plan-drag';
import { usePlanSurface } from './plan-surface';

/** So many items of a day are drawn before "+N more": a month of a thousand must stay light. */
export const MOST_PER_DAY = 3;

interface MonthDayProps {
  date: string;
  isToday: boolean;
  /** Of the month before or after. */
  isOther: boolean;
  drawn: readonly PlanEntry[];
  /** How many there are. */
  count: number;
  /** The item that Tab reaches, or the date for the day's own heading; null: nothing in here. */
  reachable: string | null;
  onExpand: (date: string) => void;
}

interface MoreButtonProps {
  date: string;
  /** How many are not drawn; 0: all are. */
  hidden: number;
  onExpand: (date: string) => void;
}

function MoreButton({ date, hidden, onExpand }: MoreButtonProps) {
  return (
    <button
      type="button"
      aria-expanded={hidden <= 0}
      onClick={() => onExpand(date)}
      className="min-h-6 w-full rounded-md px-1 text-start text-xs font-medium text-accent hover:bg-hover"
    >
      {hidden > 0 ? m.calendar_more({ shown: formatNumber(hidden) }) : m.calendar_fewer()}
      <span className="sr-only">, {dayWords(date, 'full')}</span>
    </button>
  );
}

/** A day of the month. */
export const MonthDay = memo(function MonthDay(props: MonthDayProps) {
  const { date, isToday, isOther, drawn, count, reachable, onExpand } = props;
  const surface = usePlanSurface();
  const ref = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useItemDrop({ ref, onDrop: (ids) => surface.dropOnDay(ids, date) });
  const hidden = count - drawn.length;
  const canFold = hidden > 0 || count > MOST_PER_DAY;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the day's heading does the same by keyboard
    <div
      {...dropProps}
      ref={ref}
      role="cell"
      data-plan-date={date}
      onDoubleClick={(event) => {
        if (event.target === event.currentTarget) surface.create(date);
      }}
      className={classNames(
        'min-h-28 min-w-0 space-y-1 border-s border-line p-1',
        isOther && 'bg-sunken/60',
        isWeekend(date) && 'bg-danger-soft/35',
        isDropTarget && 'bg-selected! ring-2 ring-accent ring-inset',
      )}
    >
      <DayHeading
        date={date}
        isToday={isToday}
        count={count}
        isReachable={reachable === date}
        text={date.endsWith('-01') ? dayWords(date, 'dayOfMonth') : dayWords(date, 'day')}
      />
      {drawn.map((entry) => (
        <PlanChip key={entry.item.id} entry={entry} columnId={date} isReachable={reachable === entry.item.id} />
      ))}
      {canFold && <MoreButton date={date} hidden={hidden} onExpand={onExpand} />}
    </div>
  );
});
