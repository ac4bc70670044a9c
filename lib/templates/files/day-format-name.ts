/** Which parts of a day another program's format writes. */
export interface DayParts {
  hasWeekday: boolean;
  hasMonthName: boolean;
  hasDay: boolean;
  hasYear: boolean;
}

/** The nearest of our ways to write a day (`{date:long}`), and whether it writes the same. */
export function nearestDayFormat({ hasWeekday, hasMonthName, hasDay, hasYear }: DayParts): {
  name: string;
  isExact: boolean;
} {
  if (hasWeekday) return { name: hasDay || hasMonthName ? 'full' : 'weekday', isExact: !hasDay && !hasMonthName };
  if (!hasMonthName) return { name: 'short', isExact: false };
  if (hasDay) return { name: hasYear ? 'long' : 'day', isExact: false };
  return { name: 'month', isExact: !hasYear };
}

/** "+1d-2w"; "" where the day is not moved. */
export function writeOffset(count: number, unit: 'd' | 'w' | 'm'): string {
  return count === 0 ? '' : `${count > 0 ? '+' : '-'}${Math.abs(count)}${unit}`;
}
