import { X } from 'lucide-react';
import type { ReactNode } from 'react';

export interface ChipProps {
  children: ReactNode;
  /** Accessible name of the remove button; the chip can't be removed without it. */
  removeLabel?: string;
  onRemove?: () => void;
}

/** A small label, removable when `onRemove` is given. */
export function Chip({ children, removeLabel, onRemove }: ChipProps) {
  return (
    <span className="inline-flex min-h-6 max-w-full items-center gap-1 rounded-full bg-accent/15 px-2.5 text-xs font-medium text-accent">
      <span className="truncate">{children}</span>
      {onRemove !== undefined && (
        <button
          type="button"
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
          className="-me-1.5 inline-flex size-6 items-center justify-center rounded-full hover:bg-accent hover:text-accent-ink"
        >
          <X aria-hidden size={13} />
        </button>
      )}
    </span>
  );
}
