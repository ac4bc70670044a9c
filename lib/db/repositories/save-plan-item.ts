import type { PlanItemId, UndoId } from '@/lib/domain/ids';
import {
  type PlanContent,
  planContentSchema,
  type PlanItem,
  type PlanItemChange,
  planItemSchema,
} from '@/lib/domain/plan-item';
import { pickFields } from '@/lib/plan/pick-fields';
import type { ContentChange, OccurrenceScope } from '@/lib/plan/series/change-series';

import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { type AddedPlanItems, addPlanItems, type ChangedPlanItems, changePlanItems } from './plan-items';
import { addPlanSeries, changeOccurrence } from './plan-series';

export interface NewItem {
  content: PlanContent;
  /** What it is besides: its status where it is no mere draft, who agreed, where it was published. */
  begin: PlanItemChange;
  /** RRULE; null: happens once. */
  rule: string | null;
}

/**
 * Adds an item, or the occurrences of a recurring one, the first of which is the item; one undo takes all back. Throws a Zod or
 * RangeError, and adds nothing, on what breaks the rules.
 */
export async function addPlanItem(
  { content, begin, rule }: NewItem,
  now: Date,
  database: JackdawDatabase = db(),
): Promise<AddedPlanItems> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const { date } = content;
    const added =
      rule === null || date === null
        ? await addPlanItems([content], database)
        : await addPlanSeries({ content: { ...content, date }, rule }, { now }, database);
    const id = added.ok ? added.ids[0] : undefined;
    if (added.ok && id !== undefined) await changeAsPart({ id, change: begin, parentId: added.undoId }, database);
    return added;
  });
}

export interface SavedItem {
  id: string;
  /** Pure; called with the row as it is in the transaction. */
  build: (item: PlanItem) => PlanItemChange;
  /** Which occurrences of a recurring item are meant; how far each is stays its own. */
  scope: OccurrenceScope;
  /** A new rule; null: repeat no more; undefined: as before. */
  rule: string | null | undefined;
}

/** Changes an item, where it recurs with the occurrences that are meant; one undo takes all back. Throws as `addPlanItem`. */
export async function savePlanItem(
  { id, build, scope, rule }: SavedItem,
  now: Date,
  database: JackdawDatabase = db(),
): Promise<ChangedPlanItems> {
  if (scope === 'one' && rule === undefined) return changePlanItems({ ids: [id], build }, database);
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const row = await database.planItems.get(id);
    if (row === undefined) return { ok: false, code: 'not-found' };
    const change = build(row);
    const content: ContentChange = pickFields(change, isContentField);
    const changed = await changeOccurrence({ id, scope, change: content, rule }, { now }, database);
    if (changed.ok) {
      const own: PlanItemChange = pickFields(change, (field) => !isContentField(field));
      await changeAsPart({ id: row.id, change: own, parentId: changed.undoId }, database);
    }
    return changed;
  });
}

interface Part {
  id: PlanItemId;
  change: PlanItemChange;
  /** The operation it is undone with. */
  parentId: UndoId;
}

async function changeAsPart({ id, change, parentId }: Part, database: JackdawDatabase): Promise<void> {
  if (Object.keys(change).length === 0) return;
  planItemSchema.parse({ ...(await database.planItems.get(id)), ...change });
  await perform(database, {
    at: new Date().toISOString(),
    operation: { kind: 'change-plan-items', changes: { [id]: change } },
    targets: { planItems: [id] },
    parentId,
  });
}

const CONTENT_FIELDS: ReadonlySet<string> = new Set(planContentSchema.omit({ occurrence: true }).keyof().options);

function isContentField(field: string): boolean {
  return CONTENT_FIELDS.has(field);
}
