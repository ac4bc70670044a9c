import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';

/** What finishing an item makes of it, before and after: a task is done, a post is published. */
export function finishedWords({ kind, title }: Pick<PlanItem, 'kind' | 'title'>): string {
  return kind === 'task' ? m.plan_done({ title }) : m.plan_published({ title });
}
