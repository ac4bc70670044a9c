const PARTS: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
};

/** Times as the person's clock shows them, for columns to sort and group by. */
export interface LocalClock {
  /** `2026-11-23 14:05:09`; null stays null. */
  format: (iso: string | null) => string | null;
}

export function createLocalClock(timeZone: string): LocalClock {
  // The Swedish calendar writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat('sv-SE', { ...PARTS, timeZone });
  return { format: (iso) => (iso === null ? null : format.format(new Date(iso))) };
}
