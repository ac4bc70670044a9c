import { regionalLocale } from '@/lib/i18n/regional-locale';

/** A language's name in the interface's language ("ru" → "Russian"), or the code itself where it has none. */
export function languageName(code: string): string {
  const name = new Intl.DisplayNames([regionalLocale()], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(regionalLocale()) + name.slice(1);
}
