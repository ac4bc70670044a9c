import { MoonStar } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';

import type { PlanActions } from '@/components/plan/use-plan-actions';
import { Button } from '@/components/ui/button';
import { startOfLocalDay } from '@/lib/db/local-day';
import { useDayClosedAt, useDayRecord } from '@/lib/db/use-day-log';
import { useReplies } from '@/lib/db/use-replies';
import type { ClientId } from '@/lib/domain/ids';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { formatClock } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { closeDay } from '@/lib/plan/close-day';
import { dateAt } from '@/lib/plan/slot-time';
import type { OpenAnswers } from '@/lib/plan/stand-up';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

const CloseDialog = lazy(async () => {
  const { CloseDialog: dialog } = await import('./close-dialog');
  return { default: dialog };
});

interface CloseDayProps {
  now: Date;
  /** null: everybody's. */
  clientId: ClientId | null;
  actions: Pick<PlanActions, 'closeDay'>;
}

/** Who waits for somebody else is open, but not late. */
function useOpenAnswers(clientId: ClientId | null, now: Date): OpenAnswers | undefined {
  const replies = useReplies(OPEN_REPLY_STATES);
  if (replies === undefined) return undefined;
  const own = replies.filter((reply) => clientId === null || reply.clientId === clientId);
  const late = own.filter(({ state, dueAt }) => state !== 'waiting' && Date.parse(dueAt) < now.getTime());
  return { open: own.length, overdue: late.length };
}

/** Read only when it is asked for: it goes through the day's whole log. */
function OpenedClose({ now, clientId, actions, onClose }: CloseDayProps & { onClose: () => void }) {
  const timeZone = localTimeZone();
  const since = startOfLocalDay(now, timeZone).toISOString();
  const record = useDayRecord(since, now.toISOString().slice(0, 10));
  const answers = useOpenAnswers(clientId, now);
  const close = useMemo(() => {
    if (record === undefined) return undefined;
    const items = record.items.filter((item) => clientId === null || item.clientId === clientId);
    return closeDay({ ...record, items }, now);
  }, [record, clientId, now]);
  if (close === undefined || answers === undefined) return null;
  return (
    <CloseDialog close={close} answers={answers} now={now} timeZone={timeZone} actions={actions} onClose={onClose} />
  );
}

/** The end of the day, as often as the person likes (domain.md DP-13). */
export function CloseDay({ now, clientId, actions }: CloseDayProps) {
  const [isOpen, setOpen] = useState(false);
  const closedAt = useDayClosedAt(dateAt(now, localTimeZone()) ?? '');
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-line pt-2">
      <Button size="small" icon={<MoonStar aria-hidden size={14} />} onClick={() => setOpen(true)}>
        {closedAt ? m.today_close_again() : m.today_close()}
      </Button>
      {closedAt && <span className="text-xs text-ink-soft">{m.today_closed_at({ time: formatClock(closedAt) })}</span>}
      {isOpen && (
        <Suspense>
          <OpenedClose now={now} clientId={clientId} actions={actions} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
