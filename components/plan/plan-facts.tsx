import { statusName } from '@/components/plan-screen/status-name';
import { NetworkMark } from '@/components/post-card/network-mark';
import { classNames } from '@/components/ui/class-names';
import type { PlanItem } from '@/lib/domain/plan-item';
import { dateFormat } from '@/lib/i18n/date-format';
import { m } from '@/lib/i18n/messages';
import type { DaySection } from '@/lib/plan/arrange-day';
import { dateAt, startOfSlot } from '@/lib/plan/slot-time';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { formatName } from './format-name';
import { slotWords } from './slot-words';

const CLOCK = { hour: '2-digit', minute: '2-digit' } as const satisfies Intl.DateTimeFormatOptions;

interface PlanFactsProps {
  item: PlanItem;
  section: DaySection;
  now: Date;
}

function whenWords({ date, time, timeZone }: PlanItem, section: DaySection, now: Date): string | null {
  if (date === null) return null;
  // Held ones stay from day to day as the overdue do: their day matters.
  const isDayShown = section === 'overdue' || section === 'held';
  return time === null && !isDayShown ? null : slotWords({ date, time, timeZone }, now);
}

/** The same moment on the person's own clock; null where that shows the same, or no time is set. */
function myTimeWords({ date, time, timeZone }: PlanItem): string | null {
  const mine = localTimeZone();
  const start = date === null || time === null || timeZone === mine ? null : startOfSlot({ date, time, timeZone });
  if (start === null) return null;
  const isSameDay = dateAt(start, mine) === date;
  if (isSameDay && dateFormat({ ...CLOCK, timeZone }).format(start) === dateFormat(CLOCK).format(start)) return null;
  const words = dateFormat(isSameDay ? CLOCK : { ...CLOCK, weekday: 'short' });
  return m.today_my_time({ time: words.format(start) });
}

/** Time on the client's clock and on the person's, networks, status, format, tags and who does it, in one line. */
export function PlanFacts({ item, section, now }: PlanFactsProps) {
  const { kind, networks, format, tags, assignee, hold, status } = item;
  const when = whenWords(item, section, now);
  const mine = myTimeWords(item);
  const words = [
    mine,
    kind === 'post' && section !== 'held' ? statusName(status) : null,
    format === null ? null : formatName(format),
    ...tags.map((tag) => `#${tag}`),
    assignee === null ? null : `@${assignee}`,
  ].filter((word) => word !== null);
  const heldFor = section === 'held' ? (hold?.reason ?? '') : '';
  if (when === null && networks.length === 0 && words.length === 0 && heldFor === '') return null;
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-1.5 text-xs text-ink-soft tabular">
      {when !== null && <span className={classNames('shrink-0', section === 'overdue' && 'text-danger')}>{when}</span>}
      {networks.map((network) => (
        <NetworkMark key={network} network={network} />
      ))}
      <span className="min-w-0 break-words">{words.join(' · ')}</span>
      {heldFor !== '' && <span className="min-w-0 break-words">{m.plan_held_reason({ reason: heldFor })}</span>}
    </span>
  );
}
