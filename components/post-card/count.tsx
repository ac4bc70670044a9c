import { formatCount } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

export interface CountProps {
  value: number | null | undefined;
  exact: boolean | null | undefined;
  className?: string;
}

/** "—" for a number the page did not show, "≈" before one it had rounded, every digit in the title. */
export function Count({ value, exact, className }: CountProps) {
  const { short, full } = formatCount(value, exact);
  return (
    <span
      className={`tabular ${full === null ? 'text-ink-faint' : ''} ${className ?? ''}`}
      title={titleOf(full, exact)}
    >
      {short}
    </span>
  );
}

function titleOf(full: string | null, exact: boolean | null | undefined): string {
  if (full === null) return m.common_count_unknown();
  return exact === false ? m.common_count_rounded({ count: full }) : full;
}
