import { BoardView } from './board-view';
import { ListView } from './list-view';
import { MonthView } from './month-view';
import type { PlanModel } from './use-plan-model';
import { WeekView } from './week-view';

/** The view of the address. */
export function PlanViewOf({ model }: { model: PlanModel }) {
  const { address, data, layout, cursors } = model;
  const { place } = cursors.view;
  const { dates, today, days } = data;
  if (address.view === 'board') return <BoardView board={layout.board} place={place} />;
  if (address.view === 'list') return <ListView dates={dates} today={today} days={days} place={place} />;
  if (address.view === 'week') return <WeekView dates={dates} today={today} days={days} place={place} />;
  return (
    <MonthView
      weeks={data.weeks}
      month={data.date.slice(0, 7)}
      today={today}
      days={days}
      drawn={layout.drawn}
      place={place}
      onExpand={layout.toggleDay}
    />
  );
}
