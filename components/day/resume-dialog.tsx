import { useMemo, useState } from 'react';

import type { PlanActions } from '@/components/plan/use-plan-actions';
import { useSlaSettings } from '@/components/replies/use-sla-settings';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { useClients } from '@/lib/db/use-clients';
import { type HeldDay, usePlanned } from '@/lib/db/use-day-log';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { isSlotPassed } from '@/lib/plan/pause-day';
import { type SuggestedSlot, suggestSlots } from '@/lib/plan/pause-day-slots';
import { shiftDate } from '@/lib/plan/slot-time';
import { calendarOf } from '@/lib/replies/sla-rules';

import { firstChoice, type ResumeChoice, toDecision } from './resume-choices';
import { ResumeRow } from './resume-row';

const LOOK_AHEAD_DAYS = 30;
const TAKES_NO_SLOT: ReadonlySet<PlanItem['status']> = new Set(['held', 'dropped', 'missed', 'checked']);

/** The next free working time of each, by the item's id; none while the plan is not read yet. */
function useSuggestions({ held }: HeldDay, now: Date): ReadonlyMap<string, SuggestedSlot> | undefined {
  const today = now.toISOString().slice(0, 10);
  const planned = usePlanned(shiftDate(today, -1) ?? today, shiftDate(today, LOOK_AHEAD_DAYS) ?? today);
  const clients = useClients();
  const { settings } = useSlaSettings();
  return useMemo(() => {
    if (planned === undefined || clients === undefined) return undefined;
    const calendarOfItem = ({ clientId, timeZone }: PlanItem) => {
      const own = clients.find(({ id }) => id === clientId)?.workingHours ?? null;
      return { hours: own ?? calendarOf(settings, clientId).hours, timeZone };
    };
    // What keeps its own time takes it; the others are put one after the other.
    const kept = held.filter((item) => !isSlotPassed(item, now));
    const others = planned.filter(({ status, kind }) => kind === 'post' && !TAKES_NO_SLOT.has(status));
    const search = { planned: [...others, ...kept], calendarOf: calendarOfItem, now };
    return suggestSlots(
      held.filter((item) => isSlotPassed(item, now)),
      search,
    );
  }, [planned, clients, settings, held, now]);
}

interface ResumeDialogProps {
  day: HeldDay;
  now: Date;
  actions: Pick<PlanActions, 'resumeDay'>;
  onClose: () => void;
}

/** The ledger of a paused day: every item it holds, with its own time, and what becomes of it (domain.md DP-6). */
export function ResumeDialog({ day, now, actions, onClose }: ResumeDialogProps) {
  const { pause, held } = day;
  const suggestions = useSuggestions(day, now);
  const [chosen, setChosen] = useState<Readonly<Record<string, ResumeChoice>>>({});
  if (suggestions === undefined) return null;
  const choiceOf = (item: PlanItem): ResumeChoice =>
    chosen[item.id] ?? firstChoice(item, suggestions.get(item.id), now);
  return (
    <Dialog title={m.today_resume_title()} closeLabel={m.plan_cancel()} isOpen onClose={onClose}>
      <form
        className="space-y-4"
        onSubmit={(event) => {
          event.preventDefault();
          void actions.resumeDay(
            pause.id,
            held.map((item) => toDecision(item, choiceOf(item))),
          );
          onClose();
        }}
      >
        {held.length === 0 && <p className="text-ink-soft">{m.today_resume_none()}</p>}
        <ul className="space-y-2">
          {held.map((item) => (
            <ResumeRow
              key={item.id}
              item={item}
              choice={choiceOf(item)}
              now={now}
              onChange={(choice) => setChosen({ ...chosen, [item.id]: choice })}
            />
          ))}
        </ul>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{m.plan_cancel()}</Button>
          <Button type="submit" variant="primary">
            {m.today_resume_submit()}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
