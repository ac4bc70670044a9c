import type { ReactNode } from 'react';

import { usePlanSurface } from './plan-surface';
import { columnDomId } from './use-grid-cursor';

interface ColumnHeadingProps {
  columnId: string;
  isReachable: boolean;
  children: ReactNode;
}

/** What a column of cards is called: the place above its first card for the keyboard. */
export function ColumnHeading({ columnId, isReachable, children }: ColumnHeadingProps) {
  const surface = usePlanSurface();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only follows where the focus is
    <h3
      id={columnDomId(columnId)}
      data-plan-day={columnId}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows go from a heading to the cards below it
      tabIndex={isReachable ? 0 : -1}
      onFocus={() => surface.focused(columnId, null)}
      className="flex items-center gap-1.5 rounded-md px-1 py-2 text-xs font-semibold text-ink-soft"
    >
      {children}
    </h3>
  );
}
