import { regionalLocale } from './regional-locale';

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
  const locale = regionalLocale();
  const full = value.toLocaleString(locale);
  const compact = value.toLocaleString(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const mark = exact === false ? '≈' : '';
  return { short: mark + (value < COMPACT_FROM ? full : compact), full: mark + full };
}

let plain: { locale: string; format: Intl.NumberFormat } | null = null;

/** Building a format costs more than using it, and a list draws hundreds of numbers. */
export function formatNumber(value: number): string {
  const locale = regionalLocale();
  if (plain?.locale !== locale) plain = { locale, format: new Intl.NumberFormat(locale) };
  return plain.format.format(value);
}

const SMALLEST_SHARE = 0.001;
const BYTE_UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes in the largest unit that leaves a whole part, by thousands as browsers count storage. */
export function formatBytes(bytes: number): string {
  const step = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), BYTE_UNITS.length - 1);
  const unit = BYTE_UNITS[step] ?? 'byte';
  const maximumFractionDigits = step === 0 ? 0 : 1;
  return (bytes / 1000 ** step).toLocaleString(regionalLocale(), { style: 'unit', unit, maximumFractionDigits });
}

/** A trace is not nothing: what would round to 0 % says "< 0.1 %". */
export function formatPercent(share: number): string {
  if (share > 0 && share < SMALLEST_SHARE) return `< ${formatPercent(SMALLEST_SHARE)}`;
  return share.toLocaleString(regionalLocale(), { style: 'percent', maximumFractionDigits: 1 });
}
