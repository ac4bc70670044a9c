import { Check, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components/ListBox';
import { SearchField } from 'react-aria-components/SearchField';

import { inputClass } from './text-field';

export interface Choice {
  id: string;
  /** What is searched and read out. */
  label: string;
  icon?: ReactNode;
  hint?: string;
}

export interface ChoiceListProps {
  label: string;
  searchLabel: string;
  emptyText: string;
  choices: readonly Choice[];
  selected: readonly string[];
  mode?: 'single' | 'multiple';
  onChange: (selected: string[]) => void;
}

/** Choices short enough to be seen at once need no search box. */
const SEARCH_FROM = 8;

export const optionClass =
  'flex min-h-8 cursor-default items-center gap-2 rounded-lg px-2 outline-none data-[focused]:bg-hover ' +
  'data-[selected]:font-medium data-[focus-visible]:ring-2 data-[focus-visible]:ring-accent';

function ChoiceRow({ choice }: { choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className={optionClass}>
      {({ isSelected }) => (
        <>
          <span aria-hidden className="inline-flex w-4 shrink-0 text-accent">
            {isSelected && <Check size={15} />}
          </span>
          {choice.icon}
          <span className="min-w-0 flex-1 truncate">{choice.label}</span>
          {choice.hint !== undefined && <span className="text-xs text-ink-faint tabular">{choice.hint}</span>}
        </>
      )}
    </ListBoxItem>
  );
}

/** A searchable list from which one or several things are chosen. */
export function ChoiceList(props: ChoiceListProps) {
  const { label, searchLabel, emptyText, choices, selected, mode = 'multiple', onChange } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  const change = (selection: Selection): void => {
    onChange(selection === 'all' ? choices.map((choice) => choice.id) : [...selection].map(String));
  };
  return (
    <Autocomplete filter={contains}>
      {choices.length >= SEARCH_FROM && (
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the list opens on request, and typing is what comes next
        <SearchField aria-label={searchLabel} autoFocus className="sticky top-0 z-10 bg-raised pt-2">
          <Search aria-hidden size={15} className="absolute start-2.5 top-4.5 text-ink-faint" />
          <Input placeholder={searchLabel} className={`${inputClass} ps-8`} />
        </SearchField>
      )}
      <ListBox
        aria-label={label}
        items={choices}
        selectionMode={mode}
        selectionBehavior="toggle"
        // Escape closes what the list stands in; it must not take the choice back.
        escapeKeyBehavior="none"
        selectedKeys={selected}
        onSelectionChange={change}
        className="min-w-52 pt-2 outline-none"
        renderEmptyState={() => <p className="px-2 py-3 text-ink-soft">{emptyText}</p>}
      >
        {(choice) => <ChoiceRow choice={choice} />}
      </ListBox>
    </Autocomplete>
  );
}
