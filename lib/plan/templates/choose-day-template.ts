import type { Locale } from '@/lib/i18n/locale';

import { listStarterTemplates, type UsableTemplate } from './starter-templates';

/** The template an empty day begins with: the person's own, the last changed where there are several, else Jackdaw's. */
export function chooseDayTemplate(
  own: readonly (UsableTemplate & { updatedAt: string })[],
  locale: Locale,
): UsableTemplate | null {
  const days = own.filter(({ kind }) => kind === 'day');
  const [latest] = days.toSorted((one, other) => (one.updatedAt > other.updatedAt ? -1 : 1));
  return latest ?? listStarterTemplates(locale).find(({ kind }) => kind === 'day') ?? null;
}
