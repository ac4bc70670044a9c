import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';

import { useMinute } from '@/components/app/use-minute';
import { useDayItems } from '@/lib/db/use-plan';
import { m } from '@/lib/i18n/messages';
import { arrangeDay, DAY_SECTIONS } from '@/lib/plan/arrange-day';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { DayRows } from './day-rows';
import type { PlanQuestion } from './plan-dialog';
import { QuickAdd } from './quick-add';
import { usePlanActions } from './use-plan-actions';

/** Calendars weigh more than all the rest of the day: they come when they are asked for. */
const PlanDialog = lazy(async () => {
  const { PlanDialog: dialog } = await import('./plan-dialog');
  return { default: dialog };
});

/** The day at one glance, and the line by which something is added to it. `waiting`: the answers owed. */
export function DayPlan({ waiting = null }: { waiting?: ReactNode }) {
  const now = useMinute();
  const items = useDayItems(now.toISOString().slice(0, 10));
  const actions = usePlanActions();
  const [question, setQuestion] = useState<PlanQuestion | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const day = useMemo(() => (items === undefined ? null : arrangeDay(items, now)), [items, now]);
  const isEmpty = items !== undefined && day !== null && DAY_SECTIONS.every((section) => day[section].length === 0);
  return (
    <section aria-label={m.plan_day_label()} className="space-y-3">
      <QuickAdd now={now} timeZone={localTimeZone()} field={field} onAdd={actions.add} />
      {isEmpty && (
        <div className="rounded-lg bg-sunken px-3 py-2.5">
          <p className="font-medium">{m.plan_empty_title()}</p>
          <p className="text-xs text-pretty text-ink-soft">{m.plan_empty_text()}</p>
        </div>
      )}
      {day !== null && (
        <DayRows
          day={day}
          now={now}
          actions={actions}
          onAsk={setQuestion}
          onWrite={() => field.current?.focus()}
          waiting={waiting}
        />
      )}
      {question !== null && (
        <Suspense>
          <PlanDialog question={question} now={now} actions={actions} onClose={() => setQuestion(null)} />
        </Suspense>
      )}
    </section>
  );
}
