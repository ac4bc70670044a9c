import { parseCount } from '@/lib/text/parse-count';

/** Behind a unit of a language nobody knows here the data's number is at least so many times the digits shown. */
const SMALLEST_UNIT = 100;
/** How far a rounded number lies from the full one: "1K" may be cut from 1,499, "1.4K" hardly from 1,549. */
const ONE_DIGIT = 0.5;
const MORE_DIGITS = 0.1;

/**
 * Whether a count from the page's data, which is as old as the page, is contradicted by the counter as the page shows it now.
 * What cannot be read contradicts nothing.
 */
export function isOutdatedCount(embedded: number, shown: string): boolean {
  const count = parseCount(shown);
  if (count === null) return false;
  if (count.exact) return embedded !== count.value && embedded < count.value * SMALLEST_UNIT;
  const digits = shown.match(/\p{Nd}/gu)?.length ?? 0;
  return Math.abs(embedded - count.value) > count.value * (digits > 1 ? MORE_DIGITS : ONE_DIGIT);
}
