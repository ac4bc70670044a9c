import { getLocale, locales, overwriteGetLocale } from './compiled/runtime.js';

export { locales };
export type Locale = (typeof locales)[number];

/** The first language of the browser's list that the interface speaks, else English. */
export function pickLocale(navigator: Pick<Navigator, 'language' | 'languages'>): Locale {
  // The list begins with `language`; asking for that alone spares nearly every page the making of the list.
  return findLocale(navigator.language) ?? findFirst(navigator.languages) ?? 'en';
}

function findFirst(tags: readonly string[]): Locale | undefined {
  return tags.map(findLocale).find((locale) => locale !== undefined);
}

/** @param tag BCP 47 */
function findLocale(tag: string): Locale | undefined {
  const language = tag.toLowerCase().split('-')[0];
  return locales.find((known) => known === language);
}

/** Every message rendered after this call is in `locale`; callers re-render what is already on screen. */
export function setInterfaceLocale(locale: Locale): void {
  overwriteGetLocale(() => locale);
}

export function currentLocale(): Locale {
  return getLocale();
}
