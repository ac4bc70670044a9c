import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Popover } from '@/components/ui/popover';
import { formatNumber } from '@/lib/i18n/format-count';

export interface FilterButtonProps {
  label: string;
  /** How many things are chosen in it. */
  active: number;
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** One filter: closed it says whether it is in use, open it shows the choices. */
export function FilterButton({ label, active, children }: FilterButtonProps) {
  return (
    <Popover
      label={label}
      trigger={
        <Button
          size="small"
          className={classNames('rounded-full!', active > 0 && 'border-accent! bg-accent-soft! text-accent!')}
        >
          {label}
          {active > 0 && <span className="tabular">· {formatNumber(active)}</span>}
          <ChevronDown aria-hidden size={13} />
        </Button>
      }
    >
      {children}
    </Popover>
  );
}
