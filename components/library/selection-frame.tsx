import { X } from 'lucide-react';
import type { ReactNode } from 'react';

import { IconButton } from '@/components/ui/icon-button';
import { m } from '@/lib/i18n/messages';

import type { Selection } from './use-selection';

export interface SelectionFrameProps {
  selection: Selection;
  /** Accessible name of the bar. */
  label: string;
  /** How many are chosen, in words. */
  count: string;
  children: ReactNode;
}

/** The bar at the bottom of a list of which some are chosen: how many, what can be done with them, and the way out. */
export function SelectionFrame({ selection, label, count, children }: SelectionFrameProps) {
  return (
    <div
      role="toolbar"
      aria-label={label}
      className="flex flex-wrap items-center gap-2 border-t border-line bg-raised px-3 py-2.5 shadow-(--shadow-float) md:px-4"
    >
      <IconButton label={m.library_selection_clear()} onClick={selection.clear}>
        <X aria-hidden size={18} />
      </IconButton>
      <span role="status" className="me-2 font-semibold tabular">
        {count}
      </span>
      {children}
    </div>
  );
}
