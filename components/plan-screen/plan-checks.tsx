import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';

import { ClientDot } from '@/components/clients/client-dot';
import { useSlaSettings } from '@/components/replies/use-sla-settings';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { usePlanSpan } from '@/lib/db/use-plan-span';
import type { Client } from '@/lib/domain/client';
import type { PlanItem } from '@/lib/domain/plan-item';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { Gap } from '@/lib/plan/close-day';
import { findCollisions } from '@/lib/plan/collisions';
import { findDayGaps, GAP_DAYS } from '@/lib/plan/day-gaps';
import { findUnready } from '@/lib/plan/unready';

import { addDays } from './calendar-days';
import { dayWords, timeWords } from './day-words';
import type { PlanModel } from './use-plan-model';

const LACK_NAMES: Record<Gap, () => string> = {
  text: m.calendar_lack_text,
  visual: m.calendar_lack_visual,
  approval: m.calendar_lack_approval,
};

/** As much of the past as tells how often a client posts. */
const PAST_DAYS = 28;

function Check({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  return (
    <section className="pt-2">
      <h3 className="text-xs font-semibold">{title}</h3>
      <p className="text-xs text-pretty text-ink-faint">{hint}</p>
      {children}
    </section>
  );
}

const rowClass =
  'flex min-h-7 w-full flex-wrap items-center gap-x-1.5 rounded-md px-1.5 text-start text-xs hover:bg-hover';

function whenOf({ date, time }: PlanItem): string {
  return [date === null ? null : dayWords(date, 'dayOfMonth'), time === null ? null : timeWords(time)]
    .filter((word) => word !== null)
    .join(', ');
}

interface ClientGapsProps {
  client: Client;
  items: readonly PlanItem[];
  today: string;
  onCreate: (date: string) => void;
}

/** The days a client has nothing on, each one press away from a new item. */
function ClientGaps({ client, items, today, onCreate }: ClientGapsProps) {
  const { settings } = useSlaSettings();
  const workingDays = (client.workingHours ?? settings.hours).days;
  const gaps = findDayGaps(
    items.filter(({ clientId }) => clientId === client.id),
    { today, workingDays },
  );
  return (
    <li className="flex flex-wrap items-center gap-1 py-1 text-xs">
      <ClientDot colour={client.colour} />
      <span className="me-1 font-medium">{client.name}</span>
      {gaps.length === 0 && <span className="text-good">{m.calendar_gaps_none()}</span>}
      {gaps.map((date) => (
        <button
          key={date}
          type="button"
          onClick={() => onCreate(date)}
          className="min-h-6 rounded-full bg-warn-soft px-2 text-warn hover:underline"
        >
          {dayWords(date, 'column')}
        </button>
      ))}
    </li>
  );
}

function ItemRows({ rows, onOpen }: { rows: readonly CheckRow[]; onOpen: (id: string) => void }) {
  if (rows.length === 0) return <p className="px-1.5 py-1 text-xs text-good">{m.calendar_check_fine()}</p>;
  return (
    <ul>
      {rows.map(({ item, words }) => (
        <li key={`${item.id} ${words}`}>
          <button type="button" className={rowClass} onClick={() => onOpen(item.id)}>
            <span className="font-semibold tabular">{whenOf(item)}</span>
            <span dir="auto">{item.title}</span>
            <span className="text-warn">{words}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface CheckRow {
  item: PlanItem;
  words: string;
}

function collisionRows(items: readonly PlanItem[]): CheckRow[] {
  return findCollisions(items).map(({ items: [one, other], minutes }) => ({
    item: other,
    words: m.calendar_collision({ title: one.title, minutes: formatNumber(minutes) }),
  }));
}

function unreadyRows(items: readonly PlanItem[], now: Date): CheckRow[] {
  return findUnready(items, now).map(({ item, lacks }) => ({
    item,
    words: lacks.map((lack) => LACK_NAMES[lack]()).join(', '),
  }));
}

/** What the days to come need, read only while it is looked at: the times of all items would cost every other change of the plan. */
function Checks({ model, close }: { model: PlanModel; close: () => void }) {
  const { data, now, change, create } = model;
  const { today, focus } = data;
  const read = usePlanSpan({ from: addDays(today, -PAST_DAYS), to: addDays(today, GAP_DAYS) });
  if (read === undefined) return <p className="p-2 text-xs text-ink-soft">{m.common_loading()}</p>;
  const items = focus.clientId === null ? read : read.filter(({ clientId }) => clientId === focus.clientId);
  const clients = focus.client === null ? focus.clients : [focus.client];
  const coming = items.filter(({ date }) => date !== null && date >= today);
  const open = (item: string): void => {
    close();
    change({ item });
  };
  return (
    <div className="w-96 max-w-[90vw]">
      <Check title={m.calendar_gaps()} hint={m.calendar_gaps_hint({ days: formatNumber(GAP_DAYS) })}>
        <ul>
          {clients.map((client) => (
            <ClientGaps
              key={client.id}
              client={client}
              items={items}
              today={today}
              onCreate={(date) => {
                close();
                create(date);
              }}
            />
          ))}
        </ul>
        {clients.length === 0 && <p className="text-xs text-ink-soft">{m.calendar_gaps_no_client()}</p>}
      </Check>
      <Check title={m.calendar_collisions()} hint={m.calendar_collisions_hint()}>
        <ItemRows rows={collisionRows(coming)} onOpen={open} />
      </Check>
      <Check title={m.calendar_unready()} hint={m.calendar_unready_hint()}>
        <ItemRows rows={unreadyRows(coming, now)} onOpen={open} />
      </Check>
    </div>
  );
}

/** Gaps, collisions, and what is not ready though its time is near. */
export function PlanChecks({ model }: { model: PlanModel }) {
  return (
    <Popover
      label={m.calendar_checks()}
      placement="bottom end"
      trigger={
        <Button size="small" icon={<ShieldCheck aria-hidden size={15} />}>
          {m.calendar_checks()}
        </Button>
      }
    >
      {(close) => <Checks model={model} close={close} />}
    </Popover>
  );
}
