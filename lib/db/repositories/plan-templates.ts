import { v7 as uuid } from 'uuid';

import { type PlanTemplate, planTemplateSchema } from '@/lib/domain/plan-template';
import type { UndoId } from '@/lib/domain/ids';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { saveRows } from './plain-rows';

export type SavedPlanTemplate = { ok: true; undoId: UndoId; id: string } | Failure;

/** By name, in the reader's alphabet. */
export async function listPlanTemplates(database: JackdawDatabase = db()): Promise<PlanTemplate[]> {
  const templates = await database.planTemplates.toArray();
  return templates.toSorted((one, other) => one.name.localeCompare(other.name));
}

/** Stores a new template. One undo takes it back. Throws a Zod error on content that breaks the rules of `planTemplateSchema`. */
export async function createPlanTemplate(
  given: Pick<PlanTemplate, 'name' | 'kind' | 'items'>,
  database: JackdawDatabase = db(),
): Promise<SavedPlanTemplate> {
  const at = new Date().toISOString();
  const template = planTemplateSchema.parse({ ...given, id: uuid(), createdAt: at, updatedAt: at });
  const undoId = await saveRows({ planTemplates: { [template.id]: template } }, {}, database);
  return { ok: true, undoId, id: template.id };
}

/** Changes what is given; `not-found` when the template is gone. Throws a Zod error as `createPlanTemplate`. */
export async function changePlanTemplate(
  id: string,
  change: Partial<Pick<PlanTemplate, 'name' | 'kind' | 'items'>>,
  database: JackdawDatabase = db(),
): Promise<SavedPlanTemplate> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const stored = await database.planTemplates.get(id);
    if (stored === undefined) return { ok: false, code: 'not-found' };
    const template = planTemplateSchema.parse({ ...stored, ...change });
    return { ok: true, id, undoId: await saveRows({ planTemplates: { [id]: template } }, {}, database) };
  });
}

/** One undo brings it back; what was made of it stays. */
export async function deletePlanTemplate(id: string, database: JackdawDatabase = db()): Promise<SavedPlanTemplate> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    if ((await database.planTemplates.get(id)) === undefined) return { ok: false, code: 'not-found' };
    return { ok: true, id, undoId: await saveRows({ planTemplates: { [id]: null } }, {}, database) };
  });
}
