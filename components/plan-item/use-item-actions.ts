import { useMemo } from 'react';

import { type Attempt, useUndoable } from '@/components/app/use-undoable';
import { addPlanItem, savePlanItem } from '@/lib/db/repositories/save-plan-item';
import { addPlanItems } from '@/lib/db/repositories/plan-items';
import { deleteOccurrence } from '@/lib/db/repositories/plan-series';
import { planContentSchema, type PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { beginOfDraft, changeOfDraft, contentOfForm, type ItemDraft } from '@/lib/plan/item-draft';
import type { ItemForm } from '@/lib/plan/item-form';
import type { OccurrenceScope } from '@/lib/plan/series/change-series';

export interface SavedForm {
  /** null: a new item, or one that was deleted meanwhile. */
  stored: PlanItem | null;
  /** null: nothing was typed but what a new item began with. */
  draft: ItemDraft | null;
  form: ItemForm;
  /** Of a recurring item. */
  scope: OccurrenceScope;
}

/** What can be done with one item in its editor; each can be taken back by its toast. */
export interface ItemActions {
  /** Resolves to the item's id; null: it could not be saved, and the person was told. */
  save: (saved: SavedForm) => Promise<string | null>;
  duplicate: (item: PlanItem) => Promise<string | null>;
  remove: (item: PlanItem, scope: OccurrenceScope) => Promise<void>;
}

async function add(attempt: Attempt, { form, draft }: SavedForm): Promise<string | null> {
  const now = new Date();
  const begin = beginOfDraft(form, draft, now);
  const added = await attempt(
    async () => addPlanItem({ content: contentOfForm(form), begin, rule: form.rule }, now),
    () => m.item_said_added(),
  );
  return added?.ids[0] ?? null;
}

async function change(
  attempt: Attempt,
  id: string,
  { draft, scope }: SavedForm & { draft: ItemDraft },
): Promise<string | null> {
  const now = new Date();
  const build = (row: PlanItem) => changeOfDraft(row, draft, now);
  const changed = await attempt(
    async () => savePlanItem({ id, build, scope, rule: draft.changes.rule }, now),
    () => m.item_said_saved(),
  );
  return changed === null ? null : id;
}

/** A copy begins anew: nobody agreed to it yet, and it is no occurrence of a series. */
async function duplicate(attempt: Attempt, item: PlanItem): Promise<string | null> {
  const content = planContentSchema.parse({ ...item, title: m.item_copy_of({ title: item.title }), occurrence: null });
  const added = await attempt(
    async () => addPlanItems([content]),
    () => m.item_said_duplicated(),
  );
  return added?.ids[0] ?? null;
}

export function useItemActions(): ItemActions {
  const { act, attempt } = useUndoable('plan:item');
  return useMemo(
    () => ({
      save: async (saved) => {
        const { stored, draft } = saved;
        return stored === null || draft === null
          ? add(attempt, saved)
          : change(attempt, stored.id, { ...saved, draft });
      },
      duplicate: async (item) => duplicate(attempt, item),
      remove: async ({ id, title }, scope) =>
        act(
          async () => deleteOccurrence(id, scope),
          () => m.item_said_deleted({ title }),
        ),
    }),
    [act, attempt],
  );
}
