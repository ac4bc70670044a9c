import type { Template, TemplateVersion } from '@/lib/domain/template';

import { db, type JackdawDatabase } from '../database';
import { newestFirst } from '../newest-first';

/** By title, in the reader's alphabet. */
export async function listTemplates(database: JackdawDatabase = db()): Promise<Template[]> {
  const { compare } = new Intl.Collator();
  // In a transaction of its own: Dexie clones what a live query reads outside of one, which takes longer than reading it.
  const templates = await database.transaction('r', database.templates, async () => database.templates.toArray());
  return templates.toSorted((a, b) => compare(a.title, b.title));
}

/** null where there is none. */
export async function findTemplate(id: string, database: JackdawDatabase = db()): Promise<Template | null> {
  return (await database.templates.get(id)) ?? null;
}

/** Every shortcut once, read from the index alone: bodies stay where they are, however many templates there are. */
export async function listShortcuts(database: JackdawDatabase = db()): Promise<string[]> {
  const shortcuts = await database.templates.orderBy('shortcut').uniqueKeys();
  return shortcuts.filter((shortcut) => typeof shortcut === 'string');
}

/** What a template said before, the newest first. */
export async function listVersions(templateId: string, database: JackdawDatabase = db()): Promise<TemplateVersion[]> {
  const versions = database.templateVersions.where('[templateId+at]');
  return newestFirst(versions.between([templateId, ''], [templateId, '\uFFFF'])).toArray();
}
