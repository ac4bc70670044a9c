import { ArrowDownNarrowWide, ArrowDownWideNarrow, LayoutGrid, List } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';

import { IconButton } from '@/components/ui/icon-button';
import { SearchBox } from '@/components/ui/search-box';
import { Select } from '@/components/ui/select';
import { LIBRARY_SORTS } from '@/lib/db/library/library-query';
import { m } from '@/lib/i18n/messages';

import type { LibraryAddress } from './library-address';
import { sortName } from './sort-name';

export interface LibraryToolbarProps {
  address: LibraryAddress;
  search: RefObject<HTMLInputElement | null>;
  onChange: (patch: Partial<LibraryAddress>) => void;
  /** Escape or arrow down in the search field. */
  onLeaveSearch: () => void;
  children: ReactNode;
}

function LayoutSwitch({ address, onChange }: Pick<LibraryToolbarProps, 'address' | 'onChange'>) {
  const isGrid = address.layout === 'grid';
  return (
    <div role="group" aria-label={m.library_layout()} className="flex rounded-lg border border-line p-0.5">
      <IconButton label={m.library_layout_list()} pressed={!isGrid} onClick={() => onChange({ layout: 'list' })}>
        <List aria-hidden size={18} />
      </IconButton>
      <IconButton label={m.library_layout_grid()} pressed={isGrid} onClick={() => onChange({ layout: 'grid' })}>
        <LayoutGrid aria-hidden size={18} />
      </IconButton>
    </div>
  );
}

/** Search, order and layout. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const { address, search, onChange, onLeaveSearch, children } = props;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox
        ref={search}
        label={m.library_search()}
        placeholder={m.library_search_hint()}
        value={address.text}
        onChange={(text) => onChange({ text })}
        onLeave={onLeaveSearch}
        className="min-w-48 flex-1"
      />
      <Select
        label={m.library_sort()}
        labelBeside
        value={address.sort}
        options={LIBRARY_SORTS.map((sort) => ({ id: sort, label: sortName(sort) }))}
        onChange={(sort) => onChange({ sort })}
        className="[&_button]:min-w-36"
      />
      <IconButton
        label={address.descending ? m.library_order_descending() : m.library_order_ascending()}
        onClick={() => onChange({ descending: !address.descending })}
      >
        {address.descending ? (
          <ArrowDownWideNarrow aria-hidden size={18} />
        ) : (
          <ArrowDownNarrowWide aria-hidden size={18} />
        )}
      </IconButton>
      <LayoutSwitch address={address} onChange={onChange} />
      {children}
    </div>
  );
}
