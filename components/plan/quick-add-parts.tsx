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

function whenWords({ day, clock }: QuickAdd, { date, time, timeZone }: PlanContent, now: Date): string {
  if (day === null && clock === null) return m.plan_today_any_time();
  return slotWords({ date: date ?? '', time, timeZone }, now);
}

/** What each kind is shown as; null: not said. When it is due is always shown. */
function shownParts(read: QuickAdd, content: PlanContent, now: Date): [QuickField, ReactNode, string | null][] {
  const { networks, format, tags, assignee } = content;
  const marks = networks.map((network) => (
    <span key={network} className="inline-flex items-center gap-1">
      <NetworkMark network={network} isDecorative />
      {networkName(network)}
    </span>
  ));
  return [
    [read.day === null ? 'clock' : 'day', <Clock key="icon" aria-hidden size={12} />, whenWords(read, content, now)],
    ['network', marks, networks.length === 0 ? null : ''],
    ['format', null, format === null ? null : formatName(format)],
    ['tag', <Hash key="icon" aria-hidden size={12} />, tags.length === 0 ? null : tags.join(', ')],
    ['assignee', <AtSign key="icon" aria-hidden size={12} />, assignee],
  ];
}

/** How the line was understood; each part can be put back into the title. Shown before anything is saved. */
export function QuickAddParts({ line, read, content, now, onLeave }: QuickAddPartsProps) {
  const leaveButton = (field: QuickField) => {
    const text = typedAs(line, read, field);
    return text === '' ? {} : { removeLabel: m.plan_add_as_title({ text }), onRemove: () => onLeave(field) };
  };
  return (
    <ul aria-label={m.plan_add_read_as()} className="flex flex-wrap items-center gap-1">
      {shownParts(read, content, now).map(
        ([field, sign, words]) =>
          words !== null && (
            <li key={field}>
              <Chip {...leaveButton(field)}>
                <span className="inline-flex items-center gap-1">
                  {sign}
                  {words}
                </span>
              </Chip>
            </li>
          ),
      )}
    </ul>
  );
}
