import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { Chip } from './chip';
import { inputClass } from './text-field';
import { useUnsavedList } from './use-unsaved-list';

export interface TagFieldProps {
  label: string;
  placeholder?: string;
  removeLabel: (tag: string) => string;
  tags: readonly string[];
  suggestions: readonly string[];
  /** Where the field is what was asked for. */
  focusOnOpen?: boolean;
  onChange: (tags: string[]) => void;
}

function clean(text: string): string {
  return text.trim().replace(/^#/, '').replace(/\s+/g, ' ');
}

/** Words as removable chips; Enter or a comma adds what is typed, Backspace in the empty field takes back the last. */
export function TagField({ label, placeholder, removeLabel, tags, suggestions, focusOnOpen, onChange }: TagFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState('');
  const { latest, send } = useUnsavedList(tags);
  const change = (list: string[]): void => onChange(send(list));
  const add = (text: string): void => {
    const before = latest();
    const added = text
      .split(',')
      .map(clean)
      .filter((tag) => tag !== '' && !before.includes(tag));
    setDraft('');
    if (added.length > 0) change([...before, ...new Set(added)]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && draft.trim() !== '') {
      event.preventDefault();
      add(draft);
    } else if (event.key === 'Backspace' && draft === '' && latest().length > 0) {
      change(latest().slice(0, -1));
    }
  };
  const type = (text: string): void => (text.includes(',') || suggestions.includes(text) ? add(text) : setDraft(text));
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-ink-soft">
        {label}
      </label>
      <input
        id={id}
        list={`${id}-known`}
        value={draft}
        placeholder={placeholder}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field is the only purpose of the dialog that asks for it
        autoFocus={focusOnOpen}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => add(draft)}
        className={inputClass}
      />
      <datalist id={`${id}-known`}>
        {suggestions
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag}>
              {tag}
            </option>
          ))}
      </datalist>
      {tags.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <Chip
              key={tag}
              removeLabel={removeLabel(tag)}
              onRemove={() => change(latest().filter((other) => other !== tag))}
            >
              {tag}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}
