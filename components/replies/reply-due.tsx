import { AlarmClock, CirclePause, Clock } from 'lucide-react';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { DateTimePicker } from '@/components/ui/date-time-picker';
import { Popover } from '@/components/ui/popover';
import type { Reply } from '@/lib/domain/reply';
import { formatClock, formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { readReplyClock } from '@/lib/replies/reply-clock';
import type { WorkingCalendar } from '@/lib/schedule/working-time';

import type { ReplyGroup } from './arrange-replies';
import { clockWords } from './clock-words';
import { buildDuePresets } from './due-presets';

const LOOKS: Record<ReplyGroup, string> = {
  overdue: 'border-danger/50! bg-danger-soft! text-danger!',
  today: 'border-warn/50! bg-warn-soft! text-warn!',
  later: '',
  paused: 'text-ink-soft!',
};

export interface ReplyDueProps {
  reply: Reply;
  urgency: ReplyGroup;
  now: Date;
  calendar: WorkingCalendar;
  onChange: (dueAt: string) => void;
}

function DueForm({
  reply,
  now,
  calendar,
  onSet,
}: Pick<ReplyDueProps, 'reply' | 'now' | 'calendar'> & { onSet: (dueAt: string) => void }) {
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
        {buildDuePresets(now, calendar).map(({ label, dueAt }) => (
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

const ICONS: Record<ReplyGroup, typeof Clock> = {
  overdue: AlarmClock,
  today: Clock,
  later: Clock,
  paused: CirclePause,
};

/** How much working time is left and until when; pressed it lets that be changed. */
export function ReplyDue({ reply, urgency, now, calendar, onChange }: ReplyDueProps) {
  const { dueAt } = reply;
  const Icon = ICONS[urgency];
  const words = clockWords(readReplyClock(reply, now, calendar), dueAt, now);
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
            {words}
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
          calendar={calendar}
          onSet={(chosen) => {
            close();
            if (chosen !== dueAt) onChange(chosen);
          }}
        />
      )}
    </Popover>
  );
}
