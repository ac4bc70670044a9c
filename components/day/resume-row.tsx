import { NetworkMark } from '@/components/post-card/network-mark';
import { slotWords } from '@/components/plan/slot-words';
import { TextField } from '@/components/ui/text-field';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { isScheduledOutside, isSlotPassed } from '@/lib/plan/pause-day';

import type { ResumeChoice } from './resume-choices';

const CHOICES = [
  ['keep', m.today_resume_keep],
  ['move', m.today_resume_move],
  ['drop', m.today_resume_drop],
] as const;

interface ResumeRowProps {
  item: PlanItem;
  choice: ResumeChoice;
  now: Date;
  onChange: (choice: ResumeChoice) => void;
}

function wasWords(item: PlanItem, now: Date): string {
  const { date, time, timeZone } = item;
  const when = date === null ? m.today_stand_up_no_day() : slotWords({ date, time, timeZone }, now);
  return [
    m.today_resume_was({ when }),
    isSlotPassed(item, now) ? m.today_resume_passed() : null,
    isScheduledOutside(item) ? m.today_resume_outside() : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** Day and time of a move, or the reason of a drop. */
function ChoiceFields({ item: { title }, choice, onChange }: Omit<ResumeRowProps, 'now'>) {
  if (choice.act === 'keep') return null;
  if (choice.act === 'drop') {
    return (
      <TextField
        label={m.today_reason()}
        aria-label={m.today_resume_reason({ title })}
        value={choice.reason}
        maxLength={300}
        onChange={(reason) => onChange({ ...choice, reason })}
      />
    );
  }
  return (
    <div className="flex flex-wrap gap-2">
      <TextField
        label={m.plan_move_day()}
        aria-label={m.today_resume_day({ title })}
        type="date"
        required
        value={choice.date}
        onChange={(date) => onChange({ ...choice, date })}
        className="min-w-36 flex-1"
      />
      <TextField
        label={m.plan_move_time()}
        aria-label={m.today_resume_time({ title })}
        type="time"
        value={choice.time}
        onChange={(time) => onChange({ ...choice, time })}
        className="w-28"
      />
    </div>
  );
}

/** One held item of the ledger: when it was planned, and what becomes of it. */
export function ResumeRow({ item, choice, now, onChange }: ResumeRowProps) {
  return (
    <li className="space-y-1.5 rounded-lg border border-line p-2.5">
      <p className="flex items-center gap-1.5 font-medium" dir="auto">
        {item.networks.map((network) => (
          <NetworkMark key={network} network={network} />
        ))}
        <span className="min-w-0 break-words">{item.title}</span>
      </p>
      <p className="text-xs text-pretty text-ink-soft">{wasWords(item, now)}</p>
      <fieldset className="flex flex-wrap gap-x-4 gap-y-1">
        <legend className="sr-only">{m.today_resume_what({ title: item.title })}</legend>
        {CHOICES.map(([act, name]) => (
          <label key={act} className="flex min-h-7 items-center gap-1.5">
            <input
              type="radio"
              name={`resume-${item.id}`}
              checked={choice.act === act}
              onChange={() => onChange({ ...choice, act })}
            />
            {name()}
          </label>
        ))}
      </fieldset>
      <ChoiceFields item={item} choice={choice} onChange={onChange} />
    </li>
  );
}
