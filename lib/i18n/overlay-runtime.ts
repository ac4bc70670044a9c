/**
 * Stands in for the compiled messages' own runtime (`compiled/runtime.js`, 8 kB of URL and cookie strategies) in the always-on
 * scripts; wired in wxt.config.ts. It has the exports that the messages and `locale.ts` use, and no more.
 */
export const locales = ['en', 'ro', 'ru'] as const;

export const experimentalStaticLocale = undefined;

type Locale = (typeof locales)[number];

export let getLocale = (): Locale => 'en';

export function overwriteGetLocale(replacement: () => Locale): void {
  getLocale = replacement;
}
