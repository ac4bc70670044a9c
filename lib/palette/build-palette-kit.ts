import { currentLocale, setInterfaceLocale } from '@/lib/i18n/locale';

import { createBoxNote } from './box-note';
import { detectLanguage } from './detect-language';
import type { DetectLanguage } from './guess-language';
import { createPalette } from './palette';
import type { PaletteKit } from './palette-kit';
import { createReplySource } from './reply-source';
import { watchShortcuts } from './typed-shortcut';

/** The palette for the networks' pages and the practice page. */
export function buildPaletteKit(detect: DetectLanguage = detectLanguage): PaletteKit {
  return {
    openDesk(tools) {
      const { core } = tools;
      const source = createReplySource(tools, detect);
      const note = createBoxNote(core.page, core.hosts, core.signal);
      const palette = createPalette({ ...tools, source, note });
      return {
        open: (spot) => palette.open(spot),
        isOpen: () => palette.isOpen(),
        prepare: (spot) => palette.prepare(spot),
        watchTyping: (spotOf, until) => watchShortcuts({ ...tools, source, note, palette }, spotOf, until),
        setLocale(locale) {
          if (locale === currentLocale()) return;
          // A script of its own, with an interface language of its own.
          setInterfaceLocale(locale);
          palette.forget();
        },
      };
    },
  };
}
