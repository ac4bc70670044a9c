import type { PlanStatus } from '@/lib/domain/plan-vocabulary';
import { m } from '@/lib/i18n/messages';

const NAMES: Record<PlanStatus, () => string> = {
  idea: m.calendar_status_idea,
  draft: m.calendar_status_draft,
  visual: m.calendar_status_visual,
  review: m.calendar_status_review,
  approved: m.calendar_status_approved,
  ready: m.calendar_status_ready,
  scheduled: m.calendar_status_scheduled,
  published: m.calendar_status_published,
  checked: m.calendar_status_checked,
  held: m.calendar_status_held,
  missed: m.calendar_status_missed,
  dropped: m.calendar_status_dropped,
};

export function statusName(status: PlanStatus): string {
  return NAMES[status]();
}
