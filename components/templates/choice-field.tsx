import { ChevronDown } from 'lucide-react';
import { useId } from 'react';

import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { ChoiceList } from '@/components/ui/choice-list';
import type { Choice } from '@/components/ui/choice-list';
import { Popover } from '@/components/ui/popover';
import { m } from '@/lib/i18n/messages';

export interface ChoiceFieldProps {
  label: string;
  /** What it means that nothing is chosen. */
  emptyLabel: string;
  choices: Choice[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
}

function Chooser({ label, emptyLabel, choices, selected, onChange }: ChoiceFieldProps) {
  const text = selected.length === 0 ? emptyLabel : m.templates_choice_more();
  const trigger = (
    <Button size="small" className="rounded-full!" aria-label={`${label}: ${text}`}>
      {text}
      <ChevronDown aria-hidden size={13} />
    </Button>
  );
  return (
    <Popover label={label} trigger={trigger}>
      <ChoiceList
        label={label}
        searchLabel={m.common_search()}
        emptyText={m.common_nothing_found()}
        choices={choices}
        selected={selected}
        onChange={onChange}
      />
    </Popover>
  );
}

/** Several out of many: what is chosen stands as removable chips. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { label, choices, selected, onChange } = props;
  const id = useId();
  const names = new Map(choices.map((choice) => [choice.id, choice.label]));
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className="mb-1 block text-xs font-medium text-ink-soft">
        {label}
      </span>
      <div className="flex flex-wrap items-center gap-1.5">
        {selected.map((one) => (
          <Chip
            key={one}
            removeLabel={m.templates_choice_remove({ name: names.get(one) ?? one })}
            onRemove={() => onChange(selected.filter((other) => other !== one))}
          >
            {names.get(one) ?? one}
          </Chip>
        ))}
        <Chooser {...props} />
      </div>
    </div>
  );
}
