import { v7 as uuid } from 'uuid';

import { templateIdSchema, type TemplateId, type UndoId } from '@/lib/domain/ids';
import { type Template, type TemplateContent, templateContentSchema } from '@/lib/domain/template';
import type { Failure } from '@/lib/errors/error-code';
import { findShortcutConflicts } from '@/lib/templates/find/shortcut-conflicts';
import { isInFolder, movedFolder } from '@/lib/templates/folder-path';

import { db, type JackdawDatabase } from '../database';
import { findVersionRows, MANY_TEMPLATES } from '../operations/find-version-rows';
import { perform, type Targets } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import type { Operation, TemplatesChange } from '../schema/rows';
import { cleanTags } from '../tag-names';
import { contentOf, templateOfVersion, versionKey } from '../template-content';

/** A template to store: with an id one that is there already, without one a new one. */
export interface TemplateInput {
  id?: TemplateId | undefined;
  content: TemplateContent;
}

export type SavedTemplate = { ok: true; undoId: UndoId; template: Template; conflicts: Template[] } | Failure;
export type SavedTemplates = { ok: true; undoId: UndoId; ids: TemplateId[] } | Failure;
/** `changed`: how many templates there were to change; unknown ids are passed over. */
export type ChangedTemplates = { ok: true; undoId: UndoId; changed: number } | Failure;

type TemplatesOperation = Extract<Operation, { kind: 'save-templates' | 'change-templates' | 'delete-templates' }>;

const NOT_FOUND: Failure = { ok: false, code: 'not-found' };

/**
 * Creates or changes one template. What it said before is kept as a version; the same content again makes none.
 * `conflicts`: others that answer to its shortcut in the same place; it is stored all the same. `not-found`: an id of a
 * template that is gone. Throws a Zod error on content that breaks the rules of `templateContentSchema`.
 */
export async function saveTemplate(input: TemplateInput, database: JackdawDatabase = db()): Promise<SavedTemplate> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const saved = await saveTemplates([input], database);
    const [id] = saved.ok ? saved.ids : [];
    const template = id === undefined ? undefined : await database.templates.get(id);
    if (!saved.ok || template === undefined) return NOT_FOUND;
    const { shortcut } = template;
    const alike =
      shortcut === null ? [] : await database.templates.where('shortcut').equalsIgnoreCase(shortcut).toArray();
    return { ok: true, undoId: saved.undoId, template, conflicts: findShortcutConflicts(template, alike) };
  });
}

/** The same for many (an import, the starter set): all or none, and one undo for all. */
export async function saveTemplates(
  inputs: readonly TemplateInput[],
  database: JackdawDatabase = db(),
): Promise<SavedTemplates> {
  const entries = inputs.map(({ id, content }) => ({
    id: id ?? templateIdSchema.parse(uuid()),
    isNew: id === undefined,
    content: templateContentSchema.parse({ ...content, tags: cleanTags(content.tags) }),
  }));
  const known = entries.filter(({ isNew }) => !isNew).map(({ id }) => id);
  return database.transaction('rw', UNDO_SCOPE, async () => {
    if (entries.length === 0 || (await listKnown(database, known)).length < new Set(known).size) return NOT_FOUND;
    const operation = {
      kind: 'save-templates',
      contents: Object.fromEntries(entries.map(({ id, content }) => [id, content])),
      created: entries.filter(({ isNew }) => isNew).map(({ id }) => id),
    } as const;
    const ids = [...new Set(entries.map(({ id }) => id))];
    return { ok: true, undoId: await performOn(database, ids, operation), ids };
  });
}

/** Lets a template say again what a version says; what it says now becomes a version in its turn. */
export async function restoreVersion(versionId: string, database: JackdawDatabase = db()): Promise<SavedTemplate> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const version = await database.templateVersions.get(versionId);
    if (version === undefined) return NOT_FOUND;
    return saveTemplate({ id: version.templateId, content: version.content }, database);
  });
}

/** A new template that says the same under another title, without the shortcut: two would answer to it. */
export async function duplicateTemplate(
  id: TemplateId,
  title: string,
  database: JackdawDatabase = db(),
): Promise<SavedTemplate> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const template = await database.templates.get(id);
    if (template === undefined) return NOT_FOUND;
    return saveTemplate({ content: { ...contentOf(template), title, shortcut: null } }, database);
  });
}

/**
 * Changes tags, networks, languages, folder, kind or client of several; what is not given stays. Throws a Zod error on what
 * breaks the rules of `templateContentSchema`.
 */
export async function changeTemplates(
  ids: readonly TemplateId[],
  change: TemplatesChange,
  database: JackdawDatabase = db(),
): Promise<ChangedTemplates> {
  const { tags, languages, folder } = templateContentSchema.shape;
  tags.parse(change.tags?.add ?? []);
  languages.parse(change.languages?.add ?? []);
  folder.parse(change.set?.folder ?? '');
  return performOnKnown(database, ids, { kind: 'change-templates', change });
}

/**
 * Renames or moves a folder with all that lies below it; one undo for all. `to` "" dissolves it. `not-found`: nothing lies in
 * it. Throws a Zod error on a path that is or becomes longer than 200 signs.
 */
export async function moveTemplateFolder(
  move: { from: string; to: string },
  database: JackdawDatabase = db(),
): Promise<ChangedTemplates> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const inside = await database.templates.filter(({ folder }) => isInFolder(folder, move.from)).toArray();
    for (const { folder } of inside) templateContentSchema.shape.folder.parse(movedFolder(folder, move));
    const operation = { kind: 'change-templates', change: { moveFolder: move } } as const;
    return performOnKnown(
      database,
      inside.map(({ id }) => id),
      operation,
    );
  });
}

/** Deletes templates with their versions. Insertions stay: the numbers of the past do not change. */
export async function deleteTemplates(
  ids: readonly TemplateId[],
  database: JackdawDatabase = db(),
): Promise<ChangedTemplates> {
  return performOnKnown(database, ids, { kind: 'delete-templates' });
}

async function performOnKnown(
  database: JackdawDatabase,
  ids: readonly TemplateId[],
  operation: TemplatesOperation,
): Promise<ChangedTemplates> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const known = await listKnown(database, ids);
    if (known.length === 0) return NOT_FOUND;
    return { ok: true, undoId: await performOn(database, known, operation), changed: known.length };
  });
}

/** Those of the ids that templates have, each once. */
async function listKnown(database: JackdawDatabase, ids: readonly TemplateId[]): Promise<TemplateId[]> {
  const rows = await database.templates.bulkGet([...new Set(ids)]);
  return rows.flatMap((row) => (row === undefined ? [] : [row.id]));
}

async function performOn(
  database: JackdawDatabase,
  templates: readonly string[],
  operation: TemplatesOperation,
): Promise<UndoId> {
  const templateVersions =
    operation.kind === 'delete-templates'
      ? await findVersionKeys(database, templates)
      : templates.map((id) => versionKey(id, uuid()));
  const targets: Targets = { templates, templateVersions };
  return perform(database, { operation, targets, at: new Date().toISOString() });
}

/** Also of versions that come to be only when an operation before is undone: a deletion repeated then must take them along. */
async function findVersionKeys(database: JackdawDatabase, templates: readonly string[]): Promise<string[]> {
  const stored = await findStoredVersions(database, templates);
  const possible = (await findVersionRows(database, templates)).map(({ key }) => key);
  return [...new Set([...stored, ...possible])];
}

async function findStoredVersions(database: JackdawDatabase, templates: readonly string[]): Promise<string[]> {
  if (templates.length >= MANY_TEMPLATES) {
    const wanted = new Set(templates);
    const all = await database.templateVersions.toCollection().primaryKeys();
    return all.filter((key) => wanted.has(templateOfVersion(key)));
  }
  const ranges = templates.map((id): [[string, string], [string, string]] => [
    [id, ''],
    [id, '\uFFFF'],
  ]);
  return database.templateVersions.where('[templateId+at]').inAnyRange(ranges).primaryKeys();
}
