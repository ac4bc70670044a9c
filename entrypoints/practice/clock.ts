const STORAGE_KEY = 'practice.openedAt';
const HOUR_MS = 3_600_000;

/**
 * When the practice page was first opened. Post times count back from it, so that they are recent for a newcomer and yet
 * the same at every visit (a post captured twice must keep its time).
 */
export function loadFirstOpening(storage: Storage, now: Date): Date {
  const stored = Date.parse(storage.getItem(STORAGE_KEY) ?? '');
  if (!Number.isNaN(stored)) return new Date(stored);
  const rounded = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  storage.setItem(STORAGE_KEY, rounded.toISOString());
  return rounded;
}

export function hoursBefore(moment: Date, hours: number): Date {
  return new Date(moment.getTime() - hours * HOUR_MS);
}
