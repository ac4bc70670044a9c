import { currentLocale, setInterfaceLocale } from '@/lib/i18n/locale';

import type { ChecklistKit } from './checklist-kit';
import { createPanel } from './panel';

/** The checklist for the networks' pages and the practice page. */
export function buildChecklistKit(): ChecklistKit {
  return {
    openDesk(tools) {
      const panel = createPanel(tools);
      return {
        ...panel,
        setLocale(locale) {
          if (locale === currentLocale()) return;
          // A script of its own, with an interface language of its own.
          setInterfaceLocale(locale);
          panel.forget();
        },
      };
    },
  };
}
