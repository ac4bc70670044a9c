import { currentLocale } from '@/lib/i18n/locale';
import { m } from '@/lib/i18n/messages';

import type { Fault, Finding } from './check';

type PlainRule = Exclude<Fault['rule'], 'weekday'>;

const TITLES: Record<PlainRule, () => string> = {
  'double-spaces': () => m.checklist_double_spaces(),
  'mixed-letters': () => m.checklist_mixed_letters(),
  unclosed: () => m.checklist_unclosed(),
  'all-caps': () => m.checklist_all_caps(),
  'hashtag-blank': () => m.checklist_hashtag_blank(),
  'hashtag-digits': () => m.checklist_hashtag_digits(),
  'hashtag-doubled': () => m.checklist_hashtag_doubled(),
  'hashtag-hyphen': () => m.checklist_hashtag_hyphen(),
  'link-insecure': () => m.checklist_link_insecure(),
  'link-private': () => m.checklist_link_private(),
  'link-preview': () => m.checklist_link_preview(),
  'link-question': () => m.checklist_link_question(),
  'link-capitals': () => m.checklist_link_capitals(),
};

/** A finding in the words of the interface language. */
export function describeFinding(finding: Finding): string {
  if (finding.rule !== 'weekday') return TITLES[finding.rule]();
  const { weekday, year } = finding;
  // 1 February 2026 is a Sunday.
  const day = new Date(Date.UTC(2026, 1, 1 + weekday));
  const name = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' }).format(day);
  return m.checklist_weekday({ weekday: name, year: String(year) });
}
