import { type ReactNode, useRef, useState } from 'react';

import { buildHash } from '@/components/app/use-hash-route';
import { type KeyTables, usePageKeys } from '@/components/app/use-page-keys';
import { useAfterPaint } from '@/components/app/use-after-paint';
import { ClientSwitch } from '@/components/clients/client-switch';
import { CloseDay } from '@/components/day/close-day';
import { DayEmpty } from '@/components/day/day-empty';
import { DayHeader } from '@/components/day/day-header';
import { type DayQuestion, DayQuestions } from '@/components/day/day-questions';
import { PauseBanners } from '@/components/day/pause-banner';
import { useComposer } from '@/components/day/use-composer';
import { useStartedPosts } from '@/components/day/use-started-posts';
import { LookAround } from '@/components/day-extras/look-around';
import { ReadingTimer } from '@/components/day-extras/reading-timer';
import { IfModule } from '@/components/onboarding/if-module';
import type { Client } from '@/lib/domain/client';
import { m } from '@/lib/i18n/messages';
import { type Day, DAY_SECTIONS } from '@/lib/plan/arrange-day';

import { DayRows } from './day-rows';
import { QuickAdd } from './quick-add';
import { useDay } from './use-day';
import { type PlanActions, usePlanActions } from './use-plan-actions';

interface DayPlanProps {
  /** The answers owed. */
  waiting?: ReactNode;
  /** What stands under the day: read and drawn after it. */
  below?: ReactNode;
  /** Opens the workspace at a route. */
  onOpen: (hash: string) => void;
  /** Leads to where a post of somebody else is captured. */
  onCapture: () => void;
}

interface ShownDayProps extends Required<Omit<DayPlanProps, 'below'>> {
  day: Day;
  now: Date;
  client: Client | null;
  clients: readonly Client[];
  actions: PlanActions;
  onAsk: (question: DayQuestion) => void;
  onWrite: () => void;
}

interface WriteKeys {
  write: () => void;
}

/** They work before the day is read: a line can be written at once. */
const WRITE_KEYS: KeyTables<WriteKeys> = {
  isAtList: () => false,
  anywhere: {
    '/': (keys) => keys.write(),
    '+': (keys) => keys.write(),
  },
  atList: {},
  withControl: {},
};

/** The rows of the day, or what to begin with where there are none. */
function ShownDay({ day, client, onOpen, onCapture, onWrite, ...rest }: ShownDayProps) {
  const onCompose = useComposer(rest.actions);
  const started = useStartedPosts();
  const isEmpty = DAY_SECTIONS.every((section) => day[section].length === 0);
  return (
    <>
      {isEmpty && (
        <DayEmpty client={client} onPlan={onWrite} onCapture={onCapture} onTemplate={() => rest.onAsk('template')} />
      )}
      <DayRows
        {...rest}
        day={day}
        started={started}
        onCompose={onCompose}
        onEdit={({ id }) => onOpen(buildHash('plan', new URLSearchParams({ item: id })))}
      />
    </>
  );
}

/** The day at one glance, and the line by which something is added to it. */
export function DayPlan({ waiting = null, below = null, onOpen, onCapture }: DayPlanProps) {
  const { now, focus, timeZone, items, day, isPaused } = useDay();
  const { client, clientId, clients } = focus;
  const actions = usePlanActions();
  const [question, setQuestion] = useState<DayQuestion>(null);
  const field = useRef<HTMLInputElement>(null);
  const write = (): void => field.current?.focus();
  usePageKeys<WriteKeys>({ write }, WRITE_KEYS);
  const shared = { now, clients, actions };
  // The database answers one thing after another: what is under the rows is not asked for before they stand.
  const isBelowDue = useAfterPaint(day !== null);
  return (
    <>
      <section aria-label={m.plan_day_label()} className="space-y-3">
        <DayHeader now={now} timeZone={timeZone} isPaused={isPaused} onPause={() => setQuestion('pause')} />
        <ClientSwitch />
        <PauseBanners actions={actions} clientId={clientId} />
        <QuickAdd now={now} timeZone={timeZone} client={client} field={field} onAdd={actions.add} />
        {day !== null && (
          <ShownDay {...shared} {...{ day, client, waiting, onOpen, onCapture }} onAsk={setQuestion} onWrite={write} />
        )}
        {isBelowDue && (
          <>
            <IfModule module="competitors">
              <LookAround clientId={clientId} />
            </IfModule>
            <IfModule module="reading">
              <ReadingTimer onOpen={onOpen} />
            </IfModule>
            <CloseDay now={now} clientId={clientId} actions={actions} />
          </>
        )}
        <DayQuestions {...shared} {...{ question, items, clientId, timeZone }} onClose={() => setQuestion(null)} />
      </section>
      {isBelowDue && below}
    </>
  );
}
