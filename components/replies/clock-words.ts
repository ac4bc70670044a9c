import { formatDuration } from '@/lib/i18n/format-duration';
import { formatRelative } from '@/lib/i18n/format-relative';
import { m } from '@/lib/i18n/messages';
import type { ReplyClock } from '@/lib/replies/reply-clock';

/** "2 hr of working time left", "late by 40 min of working time", "Clock stands, 3 hr left". */
export function clockWords({ isPaused, isLate, ms }: ReplyClock, dueAt: string, now: Date): string {
  const duration = formatDuration(ms);
  if (isPaused) return isLate ? m.replies_clock_paused_late({ duration }) : m.replies_clock_paused({ duration });
  // Only a night or a weekend lies between: the plain distance says more than "0".
  const relative = formatRelative(dueAt, now);
  if (isLate) return ms === 0 ? m.replies_due_past({ relative }) : m.replies_clock_late({ duration });
  return ms === 0 ? m.replies_due_in({ relative }) : m.replies_clock_left({ duration });
}
