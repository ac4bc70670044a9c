import { lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react';

import { buildHash } from '@/components/app/use-hash-route';
import { useMinute } from '@/components/app/use-minute';
import { ClientSwitch } from '@/components/clients/client-switch';
import { CloseDay } from '@/components/day/close-day';
import { DayEmpty } from '@/components/day/day-empty';
import { DayHeader } from '@/components/day/day-header';
import { PauseBanners } from '@/components/day/pause-banner';
import { useComposer } from '@/components/day/use-composer';
import { useStartedPosts } from '@/components/day/use-started-posts';
import { LookAround } from '@/components/day-extras/look-around';
import { IfModule } from '@/components/onboarding/if-module';
import { ReadingTimer } from '@/components/day-extras/reading-timer';
import { timeZoneOf } from '@/lib/clients/time-zone-of';
import { useClientFocus } from '@/lib/clients/use-client-focus';
import { useHeldDays } from '@/lib/db/use-day-log';
import { useDayItems } from '@/lib/db/use-plan';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { arrangeDay, DAY_SECTIONS } from '@/lib/plan/arrange-day';
import { dateAt } from '@/lib/plan/slot-time';

import { DayRows } from './day-rows';
import type { PlanQuestion } from './plan-dialog';
import { QuickAdd } from './quick-add';
import { usePlanActions } from './use-plan-actions';

/** Calendars weigh more than all the rest of the day: they come when they are asked for. */
const PlanDialog = lazy(async () => {
  const { PlanDialog: dialog } = await import('./plan-dialog');
  return { default: dialog };
});

const PauseDialog = lazy(async () => {
  const { PauseDialog: dialog } = await import('../day/pause-dialog');
  return { default: dialog };
});

const FromTemplateDialog = lazy(async () => {
  const { FromTemplateDialog: dialog } = await import('../plan-series/from-template-dialog');
  return { default: dialog };
});

interface DayPlanProps {
  /** The answers owed. */
  waiting?: ReactNode;
  /** Opens the workspace at a route. */
  onOpen: (hash: string) => void;
  /** Leads to where a post of somebody else is captured. */
  onCapture: () => void;
}

/** The day at one glance, and the line by which something is added to it. */
export function DayPlan({ waiting = null, onOpen, onCapture }: DayPlanProps) {
  const now = useMinute();
  const focus = useClientFocus();
  const { isReady, client, clientId, clients } = focus;
  const items = useDayItems(now.toISOString().slice(0, 10));
  const heldDays = useHeldDays() ?? [];
  const actions = usePlanActions();
  const onCompose = useComposer(actions);
  const started = useStartedPosts();
  const [question, setQuestion] = useState<PlanQuestion | 'pause' | 'template' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const day = useMemo(() => {
    if (items === undefined || !isReady) return null;
    return arrangeDay(
      items.filter((item) => clientId === null || item.clientId === clientId),
      now,
    );
  }, [items, isReady, clientId, now]);
  const isEmpty = day !== null && DAY_SECTIONS.every((section) => day[section].length === 0);
  const timeZone = timeZoneOf(client);
  const close = (): void => setQuestion(null);
  const write = (): void => field.current?.focus();
  return (
    <section aria-label={m.plan_day_label()} className="space-y-3">
      <DayHeader
        now={now}
        timeZone={timeZone}
        isPaused={heldDays.some(({ pause }) => pause.clientId === null || pause.clientId === clientId)}
        onPause={() => setQuestion('pause')}
      />
      <ClientSwitch />
      <PauseBanners actions={actions} clientId={clientId} />
      <QuickAdd now={now} timeZone={timeZone} client={client} field={field} onAdd={actions.add} />
      {isEmpty && (
        <DayEmpty client={client} onPlan={write} onCapture={onCapture} onTemplate={() => setQuestion('template')} />
      )}
      {day !== null && (
        <DayRows
          day={day}
          now={now}
          actions={actions}
          clients={clients}
          started={started}
          onAsk={setQuestion}
          onCompose={onCompose}
          onEdit={({ id }: PlanItem) => onOpen(buildHash('plan', new URLSearchParams({ item: id })))}
          onWrite={write}
          waiting={waiting}
        />
      )}
      <IfModule module="competitors">
        <LookAround clientId={clientId} />
      </IfModule>
      <IfModule module="reading">
        <ReadingTimer onOpen={onOpen} />
      </IfModule>
      <CloseDay now={now} clientId={clientId} actions={actions} />
      <Suspense>
        {question === 'pause' && (
          <PauseDialog
            items={items ?? []}
            clients={clients}
            clientId={clientId}
            now={now}
            actions={actions}
            onClose={close}
          />
        )}
        {question === 'template' && (
          <FromTemplateDialog
            date={dateAt(now, timeZone) ?? ''}
            timeZone={timeZone}
            clientId={clientId}
            attempt={actions.attempt}
            onClose={close}
          />
        )}
        {question !== null && typeof question === 'object' && (
          <PlanDialog question={question} now={now} actions={actions} onClose={close} />
        )}
      </Suspense>
    </section>
  );
}
