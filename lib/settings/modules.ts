import { browser } from '@/lib/browser';
import { storedAhead } from '@/lib/db/day-ahead';

import { MODULES_KEY } from './stored-keys';

/** Parts of the manager's work ("What do you do yourself?"). Nobody is shown what is not theirs. */
export const MODULES = ['publishing', 'answering', 'competitors', 'reading', 'reports'] as const;
export type ModuleId = (typeof MODULES)[number];

/** Every part counts as done until the person says otherwise, those that a later version brings included. */
export async function loadHiddenModules(): Promise<readonly ModuleId[]> {
  const stored = await browser.storage.local.get(MODULES_KEY);
  return toHidden(stored[MODULES_KEY]);
}

/** The same, where it was read ahead of the window; null: it was not. */
export function hiddenModulesAhead(): readonly ModuleId[] | null {
  const ahead = storedAhead(MODULES_KEY);
  return ahead === undefined ? null : toHidden(ahead.value);
}

/** The switch of one part; the others stay. */
export async function saveModule(module: ModuleId, isOn: boolean): Promise<void> {
  const others = (await loadHiddenModules()).filter((hidden) => hidden !== module);
  await browser.storage.local.set({ [MODULES_KEY]: { hidden: isOn ? others : [...others, module] } });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchHiddenModules(onChange: (hidden: readonly ModuleId[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[MODULES_KEY];
    if (area === 'local' && change !== undefined) onChange(toHidden(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function toHidden(stored: unknown): readonly ModuleId[] {
  if (typeof stored !== 'object' || stored === null || !('hidden' in stored)) return [];
  const hidden: unknown[] = Array.isArray(stored.hidden) ? stored.hidden : [];
  return MODULES.filter((module) => hidden.includes(module));
}
