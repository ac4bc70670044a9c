import type { Client } from '@/lib/domain/client';
import type { PlanItem } from '@/lib/domain/plan-item';

/** What the popup's first drawing needs, read before the window's own code is there. */
export interface DayAhead {
  /** The date in UTC, "2026-03-04". */
  today: string;
  /** As `useDayItems` gives them. */
  items: PlanItem[];
  /** As `useClients` gives them. */
  clients: Client[];
  /** What the extension's storage holds, by key. */
  stored: Record<string, unknown>;
}

/** Where the script that reads ahead and the window meet. */
const MEETING_POINT = Symbol.for('jackdaw.day-ahead');

/** In the script that reads ahead. */
export function leaveDayAhead(reading: Promise<DayAhead | null>): void {
  Reflect.set(globalThis, MEETING_POINT, reading);
}

let ahead: DayAhead | null = null;

/** While another page upgrades the database nothing answers: the window is drawn without the rows then, as if nothing were read. */
const PATIENCE_MS = 300;

/** In the window, before it is drawn. Nothing is there on other pages, and where reading failed: the hooks then read by themselves. */
export async function takeDayAhead(): Promise<DayAhead | null> {
  const reading: unknown = Reflect.get(globalThis, MEETING_POINT);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  // Only a script of our own can have left it there: no other runs on the extension's pages.
  ahead = reading instanceof Promise ? ((await Promise.race([reading, late])) as DayAhead | null) : null;
  return ahead;
}

/** From here on the live queries know better. */
export function dropDayAhead(): void {
  ahead = null;
}

/** What the live query of the day answers until it has read; `undefined`: nothing was read ahead for this day. */
export function itemsAhead(today: string): PlanItem[] | undefined {
  return ahead?.today === today ? ahead.items : undefined;
}

/** As `itemsAhead`. */
export function clientsAhead(): Client[] | undefined {
  return ahead?.clients;
}

/** A value of the extension's storage under `key`, in a box, because it may be missing there; `undefined`: not read ahead. */
export function storedAhead(key: string): { value: unknown } | undefined {
  return ahead === null ? undefined : { value: ahead.stored[key] };
}
