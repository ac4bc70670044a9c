import { Plus, Search } from 'lucide-react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';

import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { m } from '@/lib/i18n/messages';

import { TEMPLATE_SORTS } from './templates-address';
import type { TemplatesAddress, TemplateSort } from './templates-address';

const SORT_NAMES: Record<TemplateSort, () => string> = {
  title: m.templates_sort_title,
  'last-used': m.templates_sort_last_used,
  'most-used': m.templates_sort_most_used,
};

export interface TemplatesToolbarProps {
  address: TemplatesAddress;
  search: RefObject<HTMLInputElement | null>;
  onChange: (patch: Partial<TemplatesAddress>) => void;
  /** Escape or arrow down in the search field. */
  onLeaveSearch: () => void;
  onCreate: () => void;
  children: ReactNode;
}

function SearchBox({ address, search, onChange, onLeaveSearch }: Omit<TemplatesToolbarProps, 'children' | 'onCreate'>) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && address.text !== '') onChange({ text: '' });
    else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') onLeaveSearch();
    else return;
    event.preventDefault();
  };
  return (
    <TextField
      ref={search}
      label={m.templates_search()}
      hideLabel
      type="search"
      placeholder={m.templates_search_hint()}
      icon={<Search size={16} />}
      value={address.text}
      onChange={(text) => onChange({ text })}
      onKeyDown={onKeyDown}
      aria-keyshortcuts="/"
      className="min-w-40 flex-1"
    />
  );
}

/** Search, order and what makes new templates. */
export function TemplatesToolbar({ onCreate, children, ...props }: TemplatesToolbarProps) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox {...props} />
      <Select
        label={m.library_sort()}
        labelBeside
        value={props.address.sort}
        options={TEMPLATE_SORTS.map((sort) => ({ id: sort, label: SORT_NAMES[sort]() }))}
        onChange={(sort) => props.onChange({ sort })}
        className="[&_button]:min-w-36"
      />
      <Button variant="primary" icon={<Plus aria-hidden size={16} />} aria-keyshortcuts="n" onClick={onCreate}>
        {m.templates_new()}
      </Button>
      {children}
    </div>
  );
}
