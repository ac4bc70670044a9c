import { regionalLocale } from './regional-locale';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format in the interface's language. Building one costs more than using it a hundred times, and lists draw hundreds of dates. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = regionalLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}
