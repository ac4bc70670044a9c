import { useInterface } from '@/components/app/interface-provider';
import { Select } from '@/components/ui/select';
import { locales } from '@/lib/i18n/locale';
import type { Locale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';
import { THEMES } from '@/lib/settings/ui-settings';
import type { Language, Theme } from '@/lib/settings/ui-settings';

import { SettingsSection } from './settings-section';

/** Each language under its own name, so that it is found from any other. */
const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English', ro: 'Română', ru: 'Русский' };

const THEME_NAMES: Record<Theme, () => string> = {
  auto: m.settings_theme_auto,
  light: m.settings_theme_light,
  dark: m.settings_theme_dark,
};

/** Language and theme. */
export function InterfaceSection() {
  const { settings, change } = useInterface();
  const languages: { id: Language; label: string }[] = [
    { id: 'auto', label: m.settings_language_auto() },
    ...locales.map((locale) => ({ id: locale, label: LANGUAGE_NAMES[locale] })),
  ];
  return (
    <SettingsSection title={m.settings_interface_title()}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={m.settings_language()}
          value={settings.language}
          options={languages}
          onChange={(language) => change({ language })}
        />
        <Select
          label={m.settings_theme()}
          value={settings.theme}
          options={THEMES.map((theme) => ({ id: theme, label: THEME_NAMES[theme]() }))}
          onChange={(theme) => change({ theme })}
        />
      </div>
    </SettingsSection>
  );
}
