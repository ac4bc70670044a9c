import { lazy, type RefObject, Suspense, useMemo, useRef } from 'react';

import { ClientSwitch } from '@/components/clients/client-switch';
import { PlanExchangeMenu } from '@/components/plan-exchange/plan-exchange-menu';
import { QuickAdd } from '@/components/plan/quick-add';
import { m } from '@/lib/i18n/messages';

import { IdeasTray } from './ideas-tray';
import { PlanBulkBar } from './plan-bulk-bar';
import { PlanQuestions } from './plan-questions';
import { PlanSurfaceProvider, SelectedProvider } from './plan-surface';
import { PlanToolbar } from './plan-toolbar';
import { PlanViewOf } from './plan-view-of';
import { useModelKeys } from './use-model-keys';
import { useModelSurface } from './use-model-surface';
import { type PlanModel, usePlanModel } from './use-plan-model';

/** The editor weighs more than the calendar: it comes when an item is opened. */
const OpenItem = lazy(async () => {
  const { OpenItem: open } = await import('./open-item');
  return { default: open };
});

interface PlanHeadProps {
  model: PlanModel;
  search: RefObject<HTMLInputElement | null>;
  line: RefObject<HTMLInputElement | null>;
}

/** Whose plan, a line to add to it, and the tools. */
function PlanHead({ model, search, line }: PlanHeadProps) {
  const { data, actions, cursors, now } = model;
  const { place } = cursors.view;
  const shown = useMemo(
    () => [...data.days.values(), data.ideas].flat().map(({ item }) => item),
    [data.days, data.ideas],
  );
  return (
    <div className="space-y-2 border-b border-line px-3 py-2.5 md:px-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <ClientSwitch />
        <div className="min-w-64 flex-1">
          <QuickAdd now={now} timeZone={data.timeZone} client={data.focus.client} field={line} onAdd={actions.add} />
        </div>
      </div>
      <PlanToolbar
        model={model}
        search={search}
        onLeaveSearch={() => place !== null && cursors.view.focus(place.columnId, place.itemId)}
      >
        <PlanExchangeMenu items={shown} date={data.date} timeZone={data.timeZone} clientId={data.focus.clientId} />
      </PlanToolbar>
    </div>
  );
}

/** The content plan: month, week, list and board. */
export function PlanScreen() {
  const model = usePlanModel();
  const { data, selection, asked, ask, cursors } = model;
  const surface = useModelSurface(model);
  const search = useRef<HTMLInputElement>(null);
  const line = useRef<HTMLInputElement>(null);
  useModelKeys(model, search, line);
  const selected = useMemo(() => new Set(selection.ids), [selection.ids]);
  return (
    <section aria-label={m.common_nav_plan()} className="flex min-h-0 min-w-0 flex-1 flex-col">
      <h1 className="sr-only">{m.common_nav_plan()}</h1>
      <PlanHead model={model} search={search} line={line} />
      <PlanSurfaceProvider value={surface}>
        <SelectedProvider value={selected}>
          <div className="flex min-h-0 flex-1">
            <div data-plan-scroll className="min-h-0 min-w-0 flex-1 overflow-auto">
              <PlanViewOf model={model} />
            </div>
            {model.address.view !== 'board' && <IdeasTray ideas={data.ideas} place={cursors.tray.place} />}
          </div>
        </SelectedProvider>
      </PlanSurfaceProvider>
      {selection.ids.length > 0 && <PlanBulkBar model={model} />}
      {model.address.item !== null && (
        <Suspense>
          <OpenItem model={model} />
        </Suspense>
      )}
      {asked !== null && <PlanQuestions asked={asked} model={model} onClose={() => ask(null)} />}
    </section>
  );
}
