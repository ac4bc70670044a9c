import { useLiveQuery } from 'dexie-react-hooks';

import type { Template, TemplateVersion } from '@/lib/domain/template';

import { findUsage, type TemplateUsage } from './repositories/find-insertions';
import { findTemplate, listTemplates, listVersions } from './repositories/find-templates';

/** Live views of templates, as in use-posts.ts: `undefined` while not read yet. */

/** All of them, by title. */
export function useTemplates(): Template[] | undefined {
  return useLiveQuery(async () => listTemplates(), []);
}

/** null: there is none with this id. */
export function useTemplate(id: string): Template | null | undefined {
  const read = useLiveQuery(async () => ({ id, template: await findTemplate(id) }), [id]);
  // What was read for another template is not shown as this one.
  return read?.id === id ? read.template : undefined;
}

/** What a template said before, the newest first. */
export function useTemplateVersions(templateId: string): TemplateVersion[] | undefined {
  const read = useLiveQuery(async () => ({ templateId, versions: await listVersions(templateId) }), [templateId]);
  return read?.templateId === templateId ? read.versions : undefined;
}

/** By the template's id; those never inserted are left out. Counted again with every insertion, and from one day to the next. */
export function useTemplateUsage(now: Date): ReadonlyMap<string, TemplateUsage> | undefined {
  const day = now.toDateString();
  return useLiveQuery(async () => findUsage(new Date()), [day]);
}
