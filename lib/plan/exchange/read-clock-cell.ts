const CLOCK =
  /(?:^|[T\s])(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?<half>[ap]\.?m\.?)?(?:$|[\sZ–—-])/iu;
const HOUR_ONLY = /^(?<hour>\d{1,2})\s*(?<half>[ap]\.?m\.?)?$/iu;
const NOON = 12;

/** A time as tables write it ("9:30", "09.30", "9:30 PM", "10:00–11:00", the end of "2026-03-04 10:00"): "09:30"; null for anything else. */
export function readClockCell(cell: string): string | null {
  const text = cell.trim();
  const found = (HOUR_ONLY.exec(text) ?? CLOCK.exec(text))?.groups;
  if (found === undefined) return null;
  const hour = hourOf(Number(found['hour']), found['half']);
  const minute = Number(found['minute'] ?? 0);
  if (!(hour <= 23) || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > NOON) return Number.NaN;
  return (hour % NOON) + (half.toLowerCase().startsWith('p') ? NOON : 0);
}
