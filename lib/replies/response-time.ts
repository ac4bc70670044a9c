import type { Reply } from '@/lib/domain/reply';

/**
 * Milliseconds from the queue to the first answer, nights and weekends included; null when not answered, and when the times
 * contradict each other (a clock set back between them).
 */
export function responseTimeOf({
  queuedAt,
  answeredAt,
  response,
}: Pick<Reply, 'queuedAt' | 'answeredAt' | 'response'>): number | null {
  const answer = response?.at ?? answeredAt;
  if (answer === null) return null;
  const ms = Date.parse(answer) - Date.parse(queuedAt);
  return ms >= 0 ? ms : null;
}
