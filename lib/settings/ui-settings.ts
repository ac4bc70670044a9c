import { browser } from '@/lib/browser';
import { currentLocale, locales, pickLocale, setInterfaceLocale } from '@/lib/i18n/locale';
import type { Locale } from '@/lib/i18n/locale';

import { loadOverlaySettings, saveOverlaySettings } from './overlay-settings';
import { UI_KEY } from './stored-keys';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
/** `auto` follows the browser's list of languages. */
export type Language = 'auto' | Locale;

/** How the extension's own pages look and which language they speak. */
export interface UiSettings {
  theme: Theme;
  language: Language;
}

const DEFAULTS: UiSettings = { theme: 'auto', language: 'auto' };

/** What is stored under `UI_KEY`; unknown or damaged values fall back to `auto`. */
export function toUiSettings(stored: unknown): UiSettings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const theme = THEMES.find((known) => 'theme' in stored && stored.theme === known) ?? DEFAULTS.theme;
  const language = locales.find((known) => 'language' in stored && stored.language === known) ?? DEFAULTS.language;
  return { theme, language };
}

/** Never rejects for content, only when storage itself fails. */
export async function loadUiSettings(): Promise<UiSettings> {
  const stored = await browser.storage.local.get(UI_KEY);
  return toUiSettings(stored[UI_KEY]);
}

/** Keeps the overlay's language in step: what stands on a network's page speaks as the pages of the extension do. */
export async function saveUiSettings(settings: UiSettings): Promise<void> {
  await browser.storage.local.set({ [UI_KEY]: settings });
  const locale = settings.language === 'auto' ? null : settings.language;
  await saveOverlaySettings({ ...(await loadOverlaySettings()), locale });
}

/** Calls back with every change made in any page of the extension, until `signal` aborts. */
export function watchUiSettings(onChange: (settings: UiSettings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[UI_KEY];
    if (area === 'local' && change !== undefined) onChange(toUiSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** The language the pages speak under this setting. */
export function localeOf(language: Language): Locale {
  return language === 'auto' ? pickLocale(navigator) : language;
}

/** Puts theme and language on the document; texts already rendered must be rendered again. */
export function applyUiSettings({ theme, language }: UiSettings, document: Document): void {
  setInterfaceLocale(localeOf(language));
  document.documentElement.lang = currentLocale();
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
