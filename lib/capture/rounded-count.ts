import type { Count } from '@/lib/text/parse-count';

export interface KnownCount {
  value: number | null;
  exact: boolean | null;
}

/**
 * Whether two counts can be the same number: equal, or one of them rounded and the other inside what rounding or cutting
 * could have made of it ("1.2K" agrees with 1,150…1,299).
 */
export function isSameCount(first: Count, second: Count): boolean {
  if (first.value === second.value) return true;
  if (first.exact && second.exact) return false;
  const [rounded, finer] = coarserFirst(first, second);
  const step = roundingStep(rounded.value);
  return finer.value >= rounded.value - step / 2 && finer.value < rounded.value + cutStep(rounded.value);
}

/** The later count, unless it only repeats the earlier one with less precision. Unknown never replaces known. */
export function mergeCount(stored: KnownCount, fresh: KnownCount): KnownCount {
  if (fresh.value === null) return stored;
  if (stored.value === null) return fresh;
  const before: Count = { value: stored.value, exact: stored.exact === true };
  const after: Count = { value: fresh.value, exact: fresh.exact === true };
  if (after.exact || !isSameCount(before, after)) return after;
  return coarserFirst(before, after)[0] === after ? before : after;
}

/** A rounded count before an exact one; of two rounded ones the coarser first; a draw leaves the order: second is coarser. */
function coarserFirst(first: Count, second: Count): [coarser: Count, finer: Count] {
  const isFirstCoarser =
    first.exact === second.exact ? trailingZeros(first.value) > trailingZeros(second.value) : second.exact;
  return isFirstCoarser ? [first, second] : [second, first];
}

/** Pages show one decimal below ten units and often none above: "1.2K" steps by 100, "12K" by 1,000, "1.2M" by 100,000. */
function roundingStep(value: number): number {
  const digits = String(value).length;
  const unit = 10 ** (3 * Math.floor((digits - 1) / 3));
  const shown = digits % 3 === 1 ? unit / 10 : unit;
  return Math.max(1, Math.min(10 ** trailingZeros(value), shown));
}

/**
 * Upwards two shown digits are allowed for: networks cut rather than round, units of four digits (万, 億) step wider, and a
 * slightly higher exact number is far likelier the same count than a loss of likes.
 */
function cutStep(value: number): number {
  const digits = String(value).length;
  return Math.max(roundingStep(value), Math.min(10 ** trailingZeros(value), 10 ** Math.max(0, digits - 2)));
}

function trailingZeros(value: number): number {
  return value === 0 ? 0 : (/0*$/.exec(String(value))?.[0].length ?? 0);
}
