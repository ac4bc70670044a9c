import { ChoiceList } from '@/components/ui/choice-list';
import type { Choice } from '@/components/ui/choice-list';
import { m } from '@/lib/i18n/messages';

import { FilterButton } from './filter-button';

export interface ChoiceFilterProps {
  label: string;
  choices: Choice[];
  selected: readonly string[];
  mode?: 'single' | 'multiple';
  onChange: (selected: string[]) => void;
}

/** A filter of which one or several choices hold. */
export function ChoiceFilter({ label, choices, selected, mode = 'multiple', onChange }: ChoiceFilterProps) {
  return (
    <FilterButton label={label} active={selected.length}>
      {(close) => (
        <ChoiceList
          label={label}
          searchLabel={m.common_search()}
          emptyText={m.common_nothing_found()}
          choices={choices}
          selected={selected}
          mode={mode}
          onChange={(ids) => {
            onChange(ids);
            if (mode === 'single') close();
          }}
        />
      )}
    </FilterButton>
  );
}
