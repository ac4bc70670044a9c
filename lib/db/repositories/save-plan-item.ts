import type { PlanContent, PlanItemChange } from '@/lib/domain/plan-item';
import { planItemSchema } from '@/lib/domain/plan-item';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { type AddedPlanItems, addPlanItems } from './plan-items';

/**
 * Adds an item that is more than a draft already (its status, who agreed, where it was published); one undo takes it back. Throws a
 * Zod error, and adds nothing, on what breaks the rules of `planItemSchema`.
 */
export async function addPlanItem(
  content: PlanContent,
  begin: PlanItemChange,
  database: JackdawDatabase = db(),
): Promise<AddedPlanItems> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const added = await addPlanItems([content], database);
    if (!added.ok || Object.keys(begin).length === 0) return added;
    const rows = await database.planItems.bulkGet(added.ids);
    for (const row of rows) planItemSchema.parse({ ...row, ...begin });
    await perform(database, {
      at: new Date().toISOString(),
      operation: { kind: 'change-plan-items', changes: Object.fromEntries(added.ids.map((id) => [id, begin])) },
      targets: { planItems: added.ids },
      parentId: added.undoId,
    });
    return added;
  });
}
