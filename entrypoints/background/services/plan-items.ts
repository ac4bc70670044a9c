import { addPlanItems, changePlanItems } from '@/lib/db/repositories/plan-items';
import type { PayloadOf, ReplyOf } from '@/lib/messaging/message-types';
import { changeByAct } from '@/lib/plan/plan-changes';

/** `plan:add` */
export async function addToPlan({ content, requestId }: PayloadOf<'plan:add'>): Promise<ReplyOf<'plan:add'>> {
  const added = await addPlanItems([content], undefined, { requestId });
  return added.ok ? { ok: true, undoId: added.undoId } : added;
}

/** `plan:act` */
export async function actOnPlan({ ids, act, requestId }: PayloadOf<'plan:act'>): Promise<ReplyOf<'plan:act'>> {
  const now = new Date();
  const changed = await changePlanItems({ ids, build: (item) => changeByAct(item, act, now), requestId });
  return changed.ok ? { ok: true, undoId: changed.undoId, changed: changed.changed } : changed;
}
