import { currentLocale } from './locale';

export interface FormattedCount {
  /** Short form for a cell: "—", "987", "12.3K", "≈1.2K". */
  short: string;
  /** Every digit, for titles and details; null when the number is unknown. */
  full: string | null;
}

/** Below this a number is as short in full as in compact form. */
const COMPACT_FROM = 10_000;

/** `exact: false` marks a number the page itself had rounded; an unknown number is a dash, never 0. */
export function formatCount(value: number | null | undefined, exact: boolean | null | undefined): FormattedCount {
  if (value === null || value === undefined) return { short: '—', full: null };
  const locale = currentLocale();
  const full = value.toLocaleString(locale);
  const compact = value.toLocaleString(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const mark = exact === false ? '≈' : '';
  return { short: mark + (value < COMPACT_FROM ? full : compact), full: mark + full };
}

export function formatNumber(value: number): string {
  return value.toLocaleString(currentLocale());
}

const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the largest unit that leaves a whole part, by thousands as browsers count storage. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), BYTE_UNITS.length - 1);
  const unit = BYTE_UNITS[step] ?? 'byte';
  const maximumFractionDigits = step === 0 ? 0 : 1;
  return (bytes / 1000 ** step).toLocaleString(currentLocale(), { style: 'unit', unit, maximumFractionDigits });
}

export function formatPercent(share: number): string {
  return share.toLocaleString(currentLocale(), { style: 'percent', maximumFractionDigits: 1 });
}
