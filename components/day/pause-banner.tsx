import { lazy, Suspense, useState } from 'react';

import { useMinute } from '@/components/app/use-minute';
import { type PlanActions, usePlanActions } from '@/components/plan/use-plan-actions';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useClients } from '@/lib/db/use-clients';
import { type HeldDay, useHeldDays } from '@/lib/db/use-day-log';
import { useDayItems } from '@/lib/db/use-plan';
import type { Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { isScheduledOutside, isStoppedByPause } from '@/lib/plan/pause-day';

import { OutsideChecks } from './outside-checks';

const ResumeDialog = lazy(async () => {
  const { ResumeDialog: dialog } = await import('./resume-dialog');
  return { default: dialog };
});

interface PauseNoticeProps {
  day: HeldDay;
  client: Client | null;
  /** Planned since, and not held. */
  newer: number;
  actions: PlanActions;
  onResume: () => void;
}

function sinceWords({ at, reason }: HeldDay['pause']): string {
  const time = formatMoment(at);
  return reason === '' ? m.today_paused_since({ time }) : m.today_paused_reason({ time, reason });
}

/** What is held, why, and what goes out all the same. */
function PauseNotice({ day: { pause, held }, client, newer, actions, onResume }: PauseNoticeProps) {
  return (
    <Notice
      tone="warn"
      title={client === null ? m.today_paused_all() : m.today_paused_client({ client: client.name })}
      action={
        <Button size="small" variant="primary" onClick={onResume}>
          {m.today_resume()}
        </Button>
      }
    >
      <div className="space-y-1 text-xs">
        <p>{sinceWords(pause)}</p>
        <p>{m.today_paused_held({ count: held.length, shown: formatNumber(held.length) })}</p>
        {newer > 0 && (
          <p>
            {m.today_pause_new({ count: newer, shown: formatNumber(newer) })}{' '}
            <button
              type="button"
              className="font-medium text-accent underline underline-offset-2"
              onClick={() => void actions.pauseDay(pause.clientId, pause.reason)}
            >
              {m.today_pause_hold_too()}
            </button>
          </p>
        )}
        <OutsideChecks items={held.filter(isScheduledOutside)} />
      </div>
    </Notice>
  );
}

interface PauseBannersProps {
  actions: PlanActions;
  /** Pauses of this client and of all; null: every pause. */
  clientId?: ClientId | null;
}

/** A banner for each pause of the day, until it is resumed. */
export function PauseBanners({ actions, clientId = null }: PauseBannersProps) {
  const now = useMinute();
  const days = useHeldDays() ?? [];
  const clients = useClients() ?? [];
  const items = useDayItems(now.toISOString().slice(0, 10)) ?? [];
  const [resumed, setResumed] = useState<string | null>(null);
  const shown = days.filter(({ pause }) => clientId === null || (pause.clientId ?? clientId) === clientId);
  const asked = days.find(({ pause }) => pause.id === resumed);
  return (
    <>
      {shown.map((day) => (
        <PauseNotice
          key={day.pause.id}
          day={day}
          client={clients.find(({ id }) => id === day.pause.clientId) ?? null}
          newer={items.filter((item) => isStoppedByPause(item, day.pause.clientId, now)).length}
          actions={actions}
          onResume={() => setResumed(day.pause.id)}
        />
      ))}
      {asked !== undefined && (
        <Suspense>
          <ResumeDialog day={asked} now={now} actions={actions} onClose={() => setResumed(null)} />
        </Suspense>
      )}
    </>
  );
}

/** The same for pages that have no plan actions of their own. Shows nothing while no day is paused. */
export function PauseBanner() {
  return <PauseBanners actions={usePlanActions()} />;
}
