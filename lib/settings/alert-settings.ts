import { browser } from '@/lib/browser';
import type { AlertKind } from '@/lib/alerts/alert';
import type { QuietHours } from '@/lib/domain/client';

/** What calls the person's attention while no page of Jackdaw is open. Zod-free: the background reads it at every event. */
export interface AlertSettings {
  /** The number at the toolbar button: what is overdue. */
  hasBadge: boolean;
  /** System notifications; off until the person switches them on and the browser allows them. */
  isNotifying: boolean;
  /** What notifications speak of. */
  kinds: Record<AlertKind, boolean>;
  /** The person's own, on the clock of this computer; null: none. */
  quietHours: QuietHours | null;
  /** Comments that lie with the director or are a crisis (tiers 3 and 4) are announced in quiet hours too (domain.md 6.1). */
  escalates: boolean;
  /** Notifications say how much there is, not what: screens are shared. */
  hidesTexts: boolean;
}

const STORAGE_KEY = 'settings.alerts';
const LAST_HOUR = 23;

/** Unknown or damaged values fall back to the defaults; rejects only when storage itself fails. */
export async function loadAlertSettings(): Promise<AlertSettings> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return toSettings(stored[STORAGE_KEY]);
}

export async function saveAlertSettings(settings: AlertSettings): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: toSettings(settings) });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchAlertSettings(onChange: (settings: AlertSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(toSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function toSettings(stored: unknown): AlertSettings {
  const kinds = read(stored, 'kinds');
  return {
    hasBadge: toSwitch(read(stored, 'hasBadge'), true),
    isNotifying: toSwitch(read(stored, 'isNotifying'), false),
    kinds: {
      soon: toSwitch(read(kinds, 'soon'), true),
      overdue: toSwitch(read(kinds, 'overdue'), true),
      check: toSwitch(read(kinds, 'check'), true),
      answer: toSwitch(read(kinds, 'answer'), true),
    },
    quietHours: toHours(read(stored, 'quietHours')),
    escalates: toSwitch(read(stored, 'escalates'), true),
    hidesTexts: toSwitch(read(stored, 'hidesTexts'), false),
  };
}

function toSwitch(stored: unknown, otherwise: boolean): boolean {
  return typeof stored === 'boolean' ? stored : otherwise;
}

function toHours(stored: unknown): QuietHours | null {
  const [from, to] = [read(stored, 'from'), read(stored, 'to')];
  return isHour(from) && isHour(to) && from !== to ? { from, to } : null;
}

function isHour(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LAST_HOUR;
}

/** A field of something that storage may hold in any shape. */
function read(stored: unknown, name: string): unknown {
  return typeof stored === 'object' && stored !== null && Object.hasOwn(stored, name)
    ? Reflect.get(stored, name)
    : undefined;
}
