import { X } from 'lucide-react';

import { IconButton } from '@/components/ui/icon-button';
import { TextField } from '@/components/ui/text-field';
import type { PlanContent } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import type { UsableTemplate } from '@/lib/plan/templates/starter-templates';

type TemplateItem = UsableTemplate['items'][number];

export interface TemplateItemFieldsProps {
  item: TemplateItem;
  onChange: (item: TemplateItem) => void;
  onRemove: () => void;
}

const FURTHEST_DAYS = 366;
const LONGEST_MINUTES = 1440;

/** When an item of a template is, counted from its day, and what it is called. */
export function TemplateItemFields({ item, onChange, onRemove }: TemplateItemFieldsProps) {
  const { day, content } = item;
  const set = (change: Partial<PlanContent>): void => onChange({ day, content: { ...content, ...change } });
  return (
    <li className="grid grid-cols-[4.5rem_6.5rem_1fr_5rem_auto] items-end gap-2">
      <TextField
        label={m.series_template_item_day()}
        type="number"
        min={-FURTHEST_DAYS}
        max={FURTHEST_DAYS}
        value={day}
        onChange={(text) => onChange({ content, day: within(text, -FURTHEST_DAYS, FURTHEST_DAYS) ?? 0 })}
      />
      <TextField
        label={m.series_template_item_time()}
        type="time"
        value={content.time ?? ''}
        onChange={(time) => set({ time: time === '' ? null : time })}
      />
      <TextField
        label={m.series_template_item_title()}
        value={content.title}
        maxLength={300}
        required
        onChange={(title) => set({ title })}
      />
      <TextField
        label={m.series_template_item_minutes()}
        type="number"
        min={1}
        max={LONGEST_MINUTES}
        value={content.duration ?? ''}
        onChange={(text) => set({ duration: within(text, 1, LONGEST_MINUTES) })}
      />
      <IconButton label={m.series_template_item_remove({ title: content.title })} onClick={onRemove}>
        <X aria-hidden size={16} />
      </IconButton>
    </li>
  );
}

/** A whole number no less and no more; null for what is none. */
function within(text: string, least: number, most: number): number | null {
  const number = Math.trunc(Number(text));
  return text.trim() === '' || Number.isNaN(number) ? null : Math.min(most, Math.max(least, number));
}
