import { AlarmClock, Clock } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { DateTimePicker } from '@/components/ui/date-time-picker';
import { Popover } from '@/components/ui/popover';
import type { Reply } from '@/lib/domain/reply';
import { formatRelative } from '@/lib/i18n/format-relative';
import { formatClock, formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { localTimeZone } from '@/lib/schedule/local-time-zone';
import type { Urgency } from '@/lib/schedule/urgency';

import { buildDuePresets } from './due-presets';

const LOOKS: Record<Urgency, string> = {
  overdue: 'border-danger/50! bg-danger-soft! text-danger!',
  today: 'border-warn/50! bg-warn-soft! text-warn!',
  later: '',
};

export interface ReplyDueProps {
  reply: Reply;
  urgency: Urgency;
  now: Date;
  onChange: (dueAt: string) => void;
}

function DueForm({ reply, now, onSet }: Pick<ReplyDueProps, 'reply' | 'now'> & { onSet: (dueAt: string) => void }) {
  const [draft, setDraft] = useState<string | null>(reply.dueAt);
  return (
    <form
      className="w-64 space-y-3 p-1 pt-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft !== null) onSet(draft);
      }}
    >
      <div className="flex flex-wrap gap-1.5">
        {buildDuePresets(now, localTimeZone()).map(({ label, dueAt }) => (
          <Button key={label} size="small" onClick={() => onSet(dueAt)}>
            {label}
          </Button>
        ))}
      </div>
      <DateTimePicker label={m.replies_due_label()} value={draft} onChange={setDraft} />
      <Button type="submit" variant="primary" disabled={draft === null} className="w-full">
        {m.replies_due_set()}
      </Button>
    </form>
  );
}

/** Until when it should be answered, in words and by the clock; pressed it lets that be changed. */
export function ReplyDue({ reply, urgency, now, onChange }: ReplyDueProps) {
  const { dueAt } = reply;
  const Icon = urgency === 'overdue' ? AlarmClock : Clock;
  const relative = formatRelative(dueAt, now);
  const isToday = new Date(dueAt).toDateString() === now.toDateString();
  return (
    <Popover
      label={m.replies_due_change()}
      placement="bottom end"
      trigger={
        <Button
          size="small"
          icon={<Icon aria-hidden size={14} className="shrink-0" />}
          title={m.replies_due_change()}
          className={classNames('max-w-full rounded-full! tabular', LOOKS[urgency])}
        >
          <span className="truncate">
            {urgency === 'overdue' ? m.replies_due_past({ relative }) : m.replies_due_in({ relative })}
            {' · '}
            <time dateTime={dueAt}>{isToday ? formatClock(dueAt) : formatMoment(dueAt)}</time>
          </span>
        </Button>
      }
    >
      {(close) => (
        <DueForm
          reply={reply}
          now={now}
          onSet={(chosen) => {
            close();
            if (chosen !== dueAt) onChange(chosen);
          }}
        />
      )}
    </Popover>
  );
}
