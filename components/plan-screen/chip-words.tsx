import { formatName } from '@/components/plan/format-name';
import { NetworkMark } from '@/components/post-card/network-mark';
import { classNames } from '@/components/ui/class-names';
import type { NetworkId } from '@/lib/domain/network-id';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import type { PlanEntry } from './day-entries';
import { dayWords, timeWords } from './day-words';
import type { ItemLook } from './item-look';
import { StatusMark } from './status-mark';
import { statusName } from './status-name';

/** `brief`: in a day of the month. `block`: on the time grid. `card`: with room for what it is. */
export type ChipShape = 'brief' | 'block' | 'card';

const LOOKS: Record<ItemLook, string> = {
  open: 'text-ink-soft',
  overdue: 'text-danger',
  out: 'text-good',
  done: 'text-good',
  held: 'text-warn',
  missed: 'text-danger',
  dropped: 'text-ink-faint line-through',
};

const MOST_MARKS = 2;

/** As many networks as there is room for. */
function Marks({ networks, most }: { networks: readonly NetworkId[]; most: number }) {
  // The last place is better used for a network than for "+1".
  const drawn = networks.length <= most ? networks : networks.slice(0, most - 1);
  return (
    <>
      {drawn.map((network) => (
        <NetworkMark key={network} network={network} isDecorative />
      ))}
      {drawn.length < networks.length && (
        <span className="text-[0.6875rem] tabular">+{formatNumber(networks.length - drawn.length)}</span>
      )}
    </>
  );
}

/** Time, networks and status in one line, what it is below them. */
export function BriefWords({ entry }: { entry: PlanEntry }) {
  const { title, time, networks, status } = entry.item;
  return (
    <>
      <span className="flex min-w-0 items-center gap-1">
        {time !== null && <span className="shrink-0 font-semibold tabular">{timeWords(time)}</span>}
        <span className="flex min-w-0 flex-1 items-center gap-1 overflow-hidden">
          <Marks networks={networks} most={MOST_MARKS} />
        </span>
        <span className="shrink-0">
          <StatusMark status={status} />
        </span>
      </span>
      <span dir="auto" className="block truncate">
        {title}
      </span>
    </>
  );
}

/** What it is, and below it when, where, what kind, whose and how far. `isDated`: where the day is not said around it. */
export function CardWords({ entry, isDated }: { entry: PlanEntry; isDated: boolean }) {
  const { item, look, client } = entry;
  const { title, date, time, networks, format, assignee, status } = item;
  const when = [
    isDated && date !== null ? dayWords(date, 'dayOfMonth') : null,
    time === null ? null : timeWords(time),
  ].filter((word) => word !== null);
  const facts = [
    format === null ? null : formatName(format),
    client?.name ?? null,
    assignee === null ? null : `@${assignee}`,
  ].filter((word) => word !== null);
  return (
    <>
      <span
        dir="auto"
        className={classNames('block wrap-anywhere', look === 'dropped' && 'text-ink-faint line-through')}
      >
        {title}
      </span>
      <span className="mt-0.5 flex min-w-0 flex-wrap items-center gap-x-1.5 gap-y-0.5 text-ink-soft">
        {when.length > 0 && <span className="font-semibold tabular">{when.join(', ')}</span>}
        <Marks networks={networks} most={networks.length} />
        {facts.length > 0 && <span className="min-w-0 truncate">{facts.join(' · ')}</span>}
        <span className={classNames('ms-auto inline-flex items-center gap-1 font-medium', LOOKS[look])}>
          <StatusMark status={status} />
          {look === 'overdue' ? `${statusName(status)}, ${m.calendar_overdue()}` : statusName(status)}
        </span>
      </span>
    </>
  );
}
