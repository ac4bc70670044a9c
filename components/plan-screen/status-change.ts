import type { PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import { drop, finish, hold } from '@/lib/plan/plan-changes';

import type { BoardStatus } from './board-columns';

/** What giving an item a status by hand changes of it: what belongs to the status it leaves goes with that. */
export function statusChange(item: PlanItem, status: BoardStatus, now: Date): PlanItemChange {
  if (item.status === status) return {};
  if (status === 'held') return hold(item, '', now);
  const resumed: PlanItemChange = item.hold === null ? {} : { hold: null };
  if (status === 'published') return { ...resumed, ...finish(item, now) };
  if (status === 'dropped') return { ...resumed, ...drop(item, '') };
  return { ...resumed, status };
}
