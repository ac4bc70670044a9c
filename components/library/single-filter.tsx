import { ChoiceFilter } from './choice-filter';
import type { ChoiceFilterProps } from './choice-filter';

export interface SingleFilterProps extends Pick<ChoiceFilterProps, 'label' | 'choices'> {
  /** null: everything passes. */
  selected: string | null;
  onChange: (selected: string | null) => void;
}

/** A filter of which at most one choice holds. */
export function SingleFilter({ selected, onChange, ...filter }: SingleFilterProps) {
  return (
    <ChoiceFilter
      {...filter}
      mode="single"
      selected={selected === null ? [] : [selected]}
      onChange={([id = null]) => onChange(id)}
    />
  );
}
