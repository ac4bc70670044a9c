/**
 * The language tag of a page as `Intl` knows it; null when there is none, it is malformed ("en_US" is mended) or unknown.
 * Without this check `Intl` silently falls back to the browser's own language.
 */
export function findSupportedLocale(lang: string | null | undefined): string | null {
  const tag = (lang ?? '').trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag])[0] ?? null;
  } catch {
    // RangeError: malformed in a way the pattern above lets through (repeated subtags).
    return null;
  }
}
