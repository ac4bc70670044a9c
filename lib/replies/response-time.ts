import type { Reply } from '@/lib/domain/reply';

/**
 * Milliseconds from the queue to "Answered", nights and weekends included; null when not answered, and when the times
 * contradict each other (a clock set back between them).
 */
export function responseTimeOf({ queuedAt, answeredAt }: Pick<Reply, 'queuedAt' | 'answeredAt'>): number | null {
  if (answeredAt === null) return null;
  const ms = Date.parse(answeredAt) - Date.parse(queuedAt);
  return ms >= 0 ? ms : null;
}
