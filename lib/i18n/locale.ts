import { getLocale, locales, overwriteGetLocale } from './compiled/runtime.js';

export { locales };
export type Locale = (typeof locales)[number];

/** The language of a BCP 47 tag list if the interface speaks it, else English. */
export function pickLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const language = tag.toLowerCase().split('-')[0];
    const locale = locales.find((known) => known === language);
    if (locale !== undefined) return locale;
  }
  return 'en';
}

/** Every message rendered after this call is in `locale`; callers re-render what is already on screen. */
export function setInterfaceLocale(locale: Locale): void {
  overwriteGetLocale(() => locale);
}

export function currentLocale(): Locale {
  return getLocale();
}
