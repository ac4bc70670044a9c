import { Plus } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';

import { Button } from '@/components/ui/button';
import { SearchBox } from '@/components/ui/search-box';
import { Select } from '@/components/ui/select';
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

/** Search, order and what makes new templates. */
export function TemplatesToolbar(props: TemplatesToolbarProps) {
  const { address, search, onChange, onLeaveSearch, onCreate, children } = props;
  const isSearching = address.text.trim() !== '';
  const match = { id: 'match', label: m.templates_sort_match() } as const;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox
        ref={search}
        label={m.templates_search()}
        placeholder={m.templates_search_hint()}
        value={address.text}
        onChange={(text) => onChange({ text })}
        onLeave={onLeaveSearch}
        className="min-w-44 flex-1"
      />
      <Select
        label={m.library_sort()}
        labelBeside
        // While something is typed, what matches best stands first.
        isDisabled={isSearching}
        value={isSearching ? 'match' : address.sort}
        options={isSearching ? [match] : TEMPLATE_SORTS.map((sort) => ({ id: sort, label: SORT_NAMES[sort]() }))}
        onChange={(sort) => sort !== 'match' && onChange({ sort })}
        className="max-[27rem]:w-32 min-[27rem]:[&_button]:min-w-36"
      />
      <Button variant="primary" icon={<Plus aria-hidden size={16} />} aria-keyshortcuts="n" onClick={onCreate}>
        {m.templates_new()}
      </Button>
      {children}
    </div>
  );
}
