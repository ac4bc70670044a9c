import type { ReplyLoad } from '@/lib/db/use-replies';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

/** "To answer: 5 (2 overdue)". */
export function loadWords({ open, overdue }: ReplyLoad): string {
  const shown = formatNumber(open);
  return overdue === 0
    ? m.replies_load({ open: shown })
    : m.replies_load_overdue({ open: shown, overdue: formatNumber(overdue) });
}
