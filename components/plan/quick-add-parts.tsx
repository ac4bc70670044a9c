import { AtSign, Clock, Hash } from 'lucide-react';
import type { ReactNode } from 'react';

import { networkName } from '@/components/post-card/network-name';
import { NetworkMark } from '@/components/post-card/network-mark';
import { Chip } from '@/components/ui/chip';
import type { PlanContent } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import type { QuickAdd, QuickField } from '@/lib/plan/quick-add/parse-quick-add';

import { formatName } from './format-name';
import { slotWords } from './slot-words';

interface QuickAddPartsProps {
  line: string;
  read: QuickAdd;
  content: PlanContent;
  now: Date;
  /** The person wants this kind left in the title. */
  onLeave: (field: QuickField) => void;
}

/** What was typed of one kind, for the button that leaves it in the title. */
function typedAs(line: string, { parts }: QuickAdd, field: QuickField): string {
  return parts
    .filter((part) => part.field === field)
    .map(({ start, end }) => line.slice(start, end))
    .join(' ');
}

/** How the line was understood; each part can be put back into the title. Shown before anything is saved. */
export function QuickAddParts({ line, read, content, now, onLeave }: QuickAddPartsProps) {
  const { date, time, timeZone, networks, format, tags, assignee } = content;
  const chip = (field: QuickField, shown: ReactNode): ReactNode => {
    const text = typedAs(line, read, field);
    const isSaid = text !== '';
    return (
      <li key={field}>
        <Chip {...(isSaid ? { removeLabel: m.plan_add_as_title({ text }), onRemove: () => onLeave(field) } : {})}>
          <span className="inline-flex items-center gap-1">{shown}</span>
        </Chip>
      </li>
    );
  };
  const when =
    read.day === null && read.clock === null
      ? m.plan_today_any_time()
      : slotWords({ date: date ?? '', time, timeZone }, now);
  return (
    <ul aria-label={m.plan_add_read_as()} className="flex flex-wrap items-center gap-1">
      {chip(
        read.day === null ? 'clock' : 'day',
        <>
          <Clock aria-hidden size={12} />
          {when}
        </>,
      )}
      {networks.length > 0 &&
        chip(
          'network',
          networks.map((network) => (
            <span key={network} className="inline-flex items-center gap-1">
              <NetworkMark network={network} isDecorative />
              {networkName(network)}
            </span>
          )),
        )}
      {format !== null && chip('format', formatName(format))}
      {tags.length > 0 &&
        chip(
          'tag',
          <>
            <Hash aria-hidden size={12} />
            {tags.join(', ')}
          </>,
        )}
      {assignee !== null &&
        chip(
          'assignee',
          <>
            <AtSign aria-hidden size={12} />
            {assignee}
          </>,
        )}
    </ul>
  );
}
