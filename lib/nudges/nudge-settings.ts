import { browser } from '@/lib/browser';

export const NUDGE_DAYS = [1, 2, 3, 5, 7, 14, 30] as const;
export type NudgeDays = (typeof NUDGE_DAYS)[number];

/** domain.md DP-8. */
export const DEFAULT_NUDGE_DAYS: NudgeDays = 3;

const STORAGE_KEY = 'nudges.days';

/** After how many days without a visit a competitor is named. Damaged values fall back; rejects only when storage fails. */
export async function loadNudgeDays(): Promise<NudgeDays> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return toDays(stored[STORAGE_KEY]);
}

export async function saveNudgeDays(days: NudgeDays): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: days });
}

/** Calls back with every change made in any page of the extension, until `signal` aborts. */
export function watchNudgeDays(onChange: (days: NudgeDays) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(toDays(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function toDays(stored: unknown): NudgeDays {
  return NUDGE_DAYS.find((days) => days === stored) ?? DEFAULT_NUDGE_DAYS;
}
