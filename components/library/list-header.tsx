import { ArrowDown, ArrowUp } from 'lucide-react';

import { ROW_GRID, ROW_METRICS } from '@/components/post-card/post-row';
import type { LibrarySort } from '@/lib/db/library/library-query';
import { m } from '@/lib/i18n/messages';

import type { LibraryAddress } from './library-address';
import { sortName } from './sort-name';

interface SortHeaderProps {
  sort: LibrarySort;
  className: string;
  address: LibraryAddress;
  onSort: (patch: Partial<LibraryAddress>) => void;
}

function SortHeader({ sort, className, address, onSort }: SortHeaderProps) {
  const isActive = address.sort === sort;
  const direction = address.descending ? 'descending' : 'ascending';
  const Arrow = address.descending ? ArrowDown : ArrowUp;
  return (
    <div role="columnheader" aria-sort={isActive ? direction : 'none'} className={className}>
      <button
        type="button"
        onClick={() => onSort({ sort, descending: isActive ? !address.descending : true })}
        className={`inline-flex min-h-8 max-w-full items-center gap-0.5 rounded hover:text-ink ${isActive ? 'font-semibold text-ink' : ''}`}
      >
        <span className="truncate">{sortName(sort)}</span>
        {isActive && <Arrow aria-hidden size={12} className="shrink-0" />}
      </button>
    </div>
  );
}

/** Names of the columns; each sorts, a second press turns the order round. */
export function ListHeader({ address, onSort }: Pick<SortHeaderProps, 'address' | 'onSort'>) {
  const shared = { address, onSort };
  return (
    <div role="rowgroup" className="sticky top-0 z-10 border-b border-line bg-canvas">
      <div role="row" aria-rowindex={1} className={`${ROW_GRID} h-10 text-xs text-ink-soft`}>
        <div role="columnheader">
          <span className="sr-only">{m.library_column_select()}</span>
        </div>
        <div role="columnheader">
          <span className="sr-only">{m.library_column_picture()}</span>
        </div>
        <div role="columnheader">{m.library_column_post()}</div>
        {ROW_METRICS.map((metric) => (
          <SortHeader key={metric} sort={metric} className="hidden text-end @2xl:block" {...shared} />
        ))}
        <SortHeader sort="publishedAt" className="hidden text-end @4xl:block" {...shared} />
        <SortHeader sort="capturedAt" className="hidden text-end @6xl:block" {...shared} />
      </div>
    </div>
  );
}
