import { setInterfaceLocale } from '@/lib/i18n/locale';
import { loadUiSettings, localeOf } from '@/lib/settings/ui-settings';

/** The worker forgets everything between two events: call before rendering a text. */
export async function applyInterfaceLanguage(): Promise<void> {
  const { language } = await loadUiSettings();
  setInterfaceLocale(localeOf(language));
}
