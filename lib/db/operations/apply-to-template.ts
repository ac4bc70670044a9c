import type { Insertion, Template, TemplateVersion } from '@/lib/domain/template';
import { templateIdSchema } from '@/lib/domain/ids';
import { movedFolder } from '@/lib/templates/folder-path';

import type { Operation, TemplatesChange } from '../schema/rows';
import { withoutTags, withTags } from '../tag-names';
import { contentOf, isSameContent, templateOfVersion } from '../template-content';
import type { Step } from './step';

/** As many as a row may have (`templateContentSchema`). */
const MAX_TAGS = 30;
const MAX_LANGUAGES = 20;
const MAX_FOLDER_LENGTH = 200;

export function applyToTemplate(step: Step<Template>): Template | null {
  const { operation, key, row, at } = step;
  if (operation.kind === 'delete-templates') return null;
  if (operation.kind === 'change-templates') return row === null ? null : changed(row, operation.change, at);
  if (operation.kind !== 'save-templates') return row;
  const content = operation.contents[key];
  // A template that an undo took away is not brought back by a later change of it.
  if (content === undefined || (row === null && !operation.created.includes(key))) return row;
  if (row !== null && isSameContent(row, content)) return row;
  return { ...content, id: templateIdSchema.parse(key), createdAt: row?.createdAt ?? at, updatedAt: at };
}

function changed(row: Template, change: TemplatesChange, at: string): Template {
  const next: Template = {
    ...row,
    ...change.set,
    folder: folderAfter(row, change),
    tags: withTags(withoutTags(row.tags, change.tags?.remove ?? []), change.tags?.add ?? []).slice(0, MAX_TAGS),
    networks: withList(row.networks, change.networks),
    languages: withList(row.languages, change.languages).slice(0, MAX_LANGUAGES),
  };
  return isSameContent(row, next) ? row : { ...next, updatedAt: at };
}

/** Done again on another state, a move could make a path longer than a row may have: then the template stays where it is. */
function folderAfter(row: Template, { set, moveFolder }: TemplatesChange): string {
  const folder = movedFolder(set?.folder ?? row.folder, moveFolder);
  return folder.length > MAX_FOLDER_LENGTH ? row.folder : folder;
}

function withList<T>(list: readonly T[], change: { add?: readonly T[]; remove?: readonly T[] } | undefined): T[] {
  const kept = list.filter((item) => change?.remove?.includes(item) !== true);
  return [...new Set([...kept, ...(change?.add ?? [])])];
}

/** What the template said before, where the operation makes it say something else. */
export function applyToVersion(step: Step<TemplateVersion>): TemplateVersion | null {
  const { operation, key, row, at, formerTemplates } = step;
  if (operation.kind === 'delete-templates') return null;
  if (!isChange(operation)) return row;
  const templateId = templateOfVersion(key);
  const former = formerTemplates.get(templateId) ?? null;
  const next = applyToTemplate({ ...step, key: templateId, row: former });
  if (former === null || next === null || isSameContent(former, next)) return null;
  return { id: key, templateId: former.id, content: contentOf(former), at, updatedAt: at };
}

function isChange({ kind }: Operation): boolean {
  return kind === 'save-templates' || kind === 'change-templates';
}

export function applyToInsertion({ operation, row }: Step<Insertion>): Insertion | null {
  return operation.kind === 'insert-template' ? operation.insertion : row;
}
