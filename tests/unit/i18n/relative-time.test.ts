import { afterEach, describe, expect, it } from 'vitest';

import { formatDuration } from '@/lib/i18n/format-duration';
import { formatRelative } from '@/lib/i18n/format-relative';
import type { Locale } from '@/lib/i18n/locale';
import { setInterfaceLocale } from '@/lib/i18n/locale';

afterEach(() => {
  setInterfaceLocale('en');
});

/** By this computer's clock, as the function reads it. */
const NOW = new Date(2026, 2, 4, 20, 0, 0);
const at = (day: number, hour: number, minute = 0, second = 0): string =>
  new Date(2026, 2, day, hour, minute, second).toISOString();

describe('formatRelative', () => {
  it.each<[string, Locale, string]>([
    [at(4, 20, 24), 'en', 'in 24 minutes'],
    [at(4, 20, 24), 'ru', 'через 24 минуты'],
    [at(4, 20, 24), 'ro', 'peste 24 de minute'],
    [at(4, 18), 'en', '2 hours ago'],
    [at(4, 18), 'ru', '2 часа назад'],
    [at(4, 18), 'ro', 'acum 2 ore'],
    [at(4, 5), 'en', '15 hours ago'],
    // Fourteen hours off, and another day.
    [at(5, 10), 'en', 'tomorrow'],
    [at(5, 10), 'ru', 'завтра'],
    [at(5, 2), 'en', 'in 6 hours'],
    [at(3, 7), 'en', 'yesterday'],
    [at(9, 9), 'en', 'in 5 days'],
    [at(4, 20, 59, 48), 'en', 'in 1 hour'],
  ])('%s in %s is "%s"', (iso, locale, text) => {
    setInterfaceLocale(locale);
    expect(formatRelative(iso, NOW)).toBe(text);
  });
});

const MINUTE_MS = 60_000;

describe('formatDuration', () => {
  it.each<[number, Locale, string]>([
    [20_000, 'en', '< 1 min'],
    [45.9 * MINUTE_MS, 'en', '45 min'],
    [125 * MINUTE_MS, 'en', '2 hr, 5 min'],
    [125 * MINUTE_MS, 'ru', '2 ч 5 мин'],
    [(51 * 60 + 40) * MINUTE_MS, 'en', '2 days, 3 hr'],
    [48 * 60 * MINUTE_MS, 'en', '2 days'],
  ])('%d ms in %s is "%s"', (ms, locale, text) => {
    setInterfaceLocale(locale);
    expect(formatDuration(ms).replaceAll('\u00a0', ' ').replaceAll('.', '')).toBe(text);
  });
});
