import { ChartColumn, ChevronLeft, ChevronRight, Keyboard, Plus } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { IconButton } from '@/components/ui/icon-button';
import { SearchBox } from '@/components/ui/search-box';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { PLAN_VIEWS, type PlanView } from './calendar-days';
import { dayWords, spanWords } from './day-words';
import { PlanChecks } from './plan-checks';
import { PlanFilters } from './plan-filters';
import type { PlanModel } from './use-plan-model';

const VIEW_NAMES: Record<PlanView, () => string> = {
  month: m.calendar_view_month,
  week: m.calendar_view_week,
  list: m.calendar_view_list,
  board: m.calendar_view_board,
};

export interface PlanToolbarProps {
  model: PlanModel;
  search: RefObject<HTMLInputElement | null>;
  onLeaveSearch: () => void;
  /** Tools that other parts of the plan bring along. */
  children?: ReactNode;
}

function ViewSwitch({ view, onChange }: { view: PlanView; onChange: PlanModel['change'] }) {
  return (
    <div
      role="group"
      aria-label={m.calendar_views()}
      className="flex rounded-lg border border-line-strong/60 bg-surface p-0.5"
    >
      {PLAN_VIEWS.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === view}
          onClick={() => onChange({ view: id })}
          className={classNames(
            'min-h-7 rounded-md px-2.5 text-xs font-medium',
            id === view ? 'bg-accent-soft text-accent' : 'text-ink-soft hover:bg-hover hover:text-ink',
          )}
        >
          {VIEW_NAMES[id]()}
        </button>
      ))}
    </div>
  );
}

/** On and back, and what is shown. */
function DaySteps({ model }: { model: PlanModel }) {
  const { address, data, change, page } = model;
  const { dates, date } = data;
  const title = address.view === 'week' ? spanWords(dates[0] ?? date, dates.at(-1) ?? date) : dayWords(date, 'month');
  return (
    <>
      <div className="flex items-center gap-1">
        <IconButton label={m.calendar_previous()} onClick={() => page(-1)}>
          <ChevronLeft aria-hidden size={17} className="rtl:rotate-180" />
        </IconButton>
        <Button size="small" onClick={() => change({ date: null })} aria-keyshortcuts="t">
          {m.calendar_today()}
        </Button>
        <IconButton label={m.calendar_next()} onClick={() => page(1)}>
          <ChevronRight aria-hidden size={17} className="rtl:rotate-180" />
        </IconButton>
      </div>
      <h2 aria-live="polite" className="me-auto text-base font-semibold first-letter:uppercase">
        {title}
      </h2>
    </>
  );
}

/** Search and filters, and how many are found. */
function FindRow({ model, search, onLeaveSearch }: Omit<PlanToolbarProps, 'children'>) {
  const { address, data, change } = model;
  const { found } = data;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <SearchBox
        ref={search}
        label={m.calendar_search()}
        placeholder={m.calendar_search_hint()}
        value={address.text}
        onChange={(text) => change({ text })}
        onLeave={onLeaveSearch}
        className="min-w-40 flex-1"
      />
      <PlanFilters filter={address} items={data.items ?? []} onChange={change} />
      <p role="status" className="shrink-0 text-xs text-ink-soft tabular">
        {found === null ? m.common_loading() : m.calendar_found({ count: found, shown: formatNumber(found) })}
      </p>
    </div>
  );
}

/** Which days, which view, which items; and what makes new ones. */
export function PlanToolbar({ model, search, onLeaveSearch, children }: PlanToolbarProps) {
  const { address, change, create, ask } = model;
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <DaySteps model={model} />
        <ViewSwitch view={address.view} onChange={change} />
        <PlanChecks model={model} />
        <Button size="small" icon={<ChartColumn aria-hidden size={15} />} onClick={() => ask({ about: 'numbers' })}>
          {m.calendar_numbers_short()}
        </Button>
        {children}
        <Button
          variant="primary"
          size="small"
          icon={<Plus aria-hidden size={15} />}
          aria-keyshortcuts="n"
          onClick={() => create()}
        >
          {m.calendar_new()}
        </Button>
        <IconButton label={m.calendar_keys()} aria-keyshortcuts="?" onClick={() => ask({ about: 'keys' })}>
          <Keyboard aria-hidden size={17} />
        </IconButton>
      </div>
      <FindRow model={model} search={search} onLeaveSearch={onLeaveSearch} />
    </div>
  );
}
