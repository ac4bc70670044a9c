import { Search } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';

import { TextField } from './text-field';

export interface SearchBoxProps {
  label: string;
  placeholder: string;
  value: string;
  onChange: (text: string) => void;
  /** Escape in an empty field, arrow down or Enter. */
  onLeave: () => void;
  ref: RefObject<HTMLInputElement | null>;
  className: string;
}

/** The search of a screen's list. Escape empties it first, then leaves it. */
export function SearchBox({ value, onChange, onLeave, ...field }: SearchBoxProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && value !== '') onChange('');
    else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <TextField
      {...field}
      hideLabel
      type="search"
      icon={<Search size={16} />}
      value={value}
      onChange={onChange}
      onKeyDown={onKeyDown}
      aria-keyshortcuts="/"
    />
  );
}
