import { m } from '@/lib/i18n/messages';
import type { Rendered } from '@/lib/templates/language/rendered';
import { countRepeats, type RepeatedText } from '@/lib/templates/variation/count-repeats';

/**
 * Said before a text goes out once more that went out often today, and where other words are to be had; "" otherwise. Never in the
 * way: the person may have every reason.
 */
export function describeRepeats(rendered: Rendered, repeatedToday: readonly RepeatedText[]): string {
  const count = countRepeats(rendered, repeatedToday);
  if (count === 0) return '';
  const said = m.palette_repeats({ count });
  return rendered.choices.length === 0 ? said : `${said} ${m.palette_repeats_variant()}`;
}
