import { browser } from '@/lib/browser';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import type { NetworkId } from '@/lib/domain/network-id';
import { locales } from '@/lib/i18n/locale';
import type { Locale } from '@/lib/i18n/locale';

/** What the always-on script has to know before it touches a page. Zod-free: the overlay reads it. */
export interface OverlaySettings {
  /** Networks the person switched off: nothing is placed on their pages. */
  disabledNetworks: NetworkId[];
  /** Competitors whose posts are recorded as the person scrolls past them, as `network:handle` (`AccountId`). */
  recordedAccounts: string[];
  /** Language of badge and toast; null follows the browser. */
  locale: Locale | null;
}

const STORAGE_KEY = 'overlay.settings';
const DEFAULTS: OverlaySettings = { disabledNetworks: [], recordedAccounts: [], locale: null };
const ACCOUNT_ID = /^([a-z]+):\S{1,200}$/;

/** Unknown or damaged values fall back to the defaults (everything on); rejects only when storage itself fails. */
export async function loadOverlaySettings(): Promise<OverlaySettings> {
  const stored = await browser.storage.local.get(STORAGE_KEY);
  return toSettings(stored[STORAGE_KEY]);
}

export async function saveOverlaySettings(settings: OverlaySettings): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: settings });
}

/** The switch of one network; the other settings stay. */
export async function saveNetworkEnabled(network: NetworkId, isEnabled: boolean): Promise<void> {
  const settings = await loadOverlaySettings();
  const others = settings.disabledNetworks.filter((other) => other !== network);
  await saveOverlaySettings({ ...settings, disabledNetworks: isEnabled ? others : [...others, network] });
}

/** The switch "record what I scroll past" of one account; the other settings stay. */
export async function saveRecording(accountId: string, isOn: boolean): Promise<void> {
  const settings = await loadOverlaySettings();
  const others = settings.recordedAccounts.filter((other) => other !== accountId);
  await saveOverlaySettings({ ...settings, recordedAccounts: isOn ? [...others, accountId] : others });
}

/** Calls back with every change made in any context of the extension, until `signal` aborts. */
export function watchOverlaySettings(onChange: (settings: OverlaySettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[STORAGE_KEY];
    if (area === 'local' && change !== undefined) onChange(toSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

function toSettings(stored: unknown): OverlaySettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const disabled = 'disabledNetworks' in stored ? toList(stored.disabledNetworks) : [];
  const recorded = 'recordedAccounts' in stored ? toList(stored.recordedAccounts) : [];
  return {
    disabledNetworks: NETWORK_IDS.filter((id) => disabled.includes(id)),
    recordedAccounts: recorded.filter(isAccountId),
    locale: locales.find((known) => 'locale' in stored && stored.locale === known) ?? null,
  };
}

function toList(stored: unknown): unknown[] {
  return Array.isArray(stored) ? stored : [];
}

function isAccountId(stored: unknown): stored is string {
  const network = typeof stored === 'string' ? ACCOUNT_ID.exec(stored)?.[1] : undefined;
  return NETWORK_IDS.some((id) => id === network);
}
