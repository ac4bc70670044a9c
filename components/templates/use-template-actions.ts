import { useMemo } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import type { Attempt, UndoableChanges } from '@/components/app/use-undoable';
import {
  changeTemplates,
  deleteTemplates,
  duplicateTemplate,
  moveTemplateFolder,
  restoreVersion,
  saveTemplate,
  saveTemplates,
} from '@/lib/db/repositories/templates';
import type { TemplateInput } from '@/lib/db/repositories/templates';
import type { TemplatesChange } from '@/lib/db/schema/rows';
import { templateIdSchema } from '@/lib/domain/ids';
import type { TemplateId } from '@/lib/domain/ids';
import type { Template, TemplateContent } from '@/lib/domain/template';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

export interface TemplateActions {
  /** Without an id it is a new one. null: it could not be saved, and the person was told. */
  save: (id: TemplateId | null, content: TemplateContent) => Promise<Template | null>;
  /** Of an import or the starter set; one undo for all. False: it could not be done, and the person was told. */
  saveAll: (inputs: readonly TemplateInput[]) => Promise<boolean>;
  duplicate: (template: Template) => Promise<Template | null>;
  restore: (versionId: string) => Promise<Template | null>;
  change: (ids: readonly string[], change: TemplatesChange) => Promise<void>;
  /** `to` "" dissolves the folder. False: it could not be done, and the person was told. */
  moveFolder: (move: { from: string; to: string }) => Promise<boolean>;
  remove: (ids: readonly string[]) => Promise<void>;
  undoLast: () => Promise<void>;
}

const counted = (count: number) => ({ count, shown: formatNumber(count) });
const toIds = (ids: readonly string[]): TemplateId[] => ids.map((id) => templateIdSchema.parse(id));

function buildOne(attempt: Attempt): Pick<TemplateActions, 'save' | 'duplicate' | 'restore'> {
  /** Runs what stores one template and gives the row. */
  const keep = async (store: () => ReturnType<typeof saveTemplate>, say: () => string): Promise<Template | null> =>
    (await attempt(store, say))?.template ?? null;
  return {
    save: async (id, content) =>
      keep(async () => saveTemplate({ id: id ?? undefined, content }), m.templates_said_saved),
    duplicate: async ({ id, title }) =>
      keep(async () => duplicateTemplate(id, m.templates_copy_of({ title })), m.templates_said_duplicated),
    restore: async (versionId) => keep(async () => restoreVersion(versionId), m.templates_said_restored),
  };
}

function buildMany({ act, attempt }: Pick<UndoableChanges, 'act' | 'attempt'>) {
  return {
    saveAll: async (inputs) => {
      const done = await attempt(
        async () => saveTemplates(inputs),
        ({ ids }) => m.templates_said_added(counted(ids.length)),
      );
      return done !== null;
    },
    change: async (ids, change) =>
      act(
        async () => changeTemplates(toIds(ids), change),
        ({ changed }) => m.templates_said_changed(counted(changed)),
      ),
    moveFolder: async (move) => {
      const done = await attempt(
        async () => moveTemplateFolder(move),
        ({ changed }) => m.templates_said_moved(counted(changed)),
      );
      return done !== null;
    },
    remove: async (ids) =>
      act(
        async () => deleteTemplates(toIds(ids)),
        ({ changed }) => m.templates_said_deleted(counted(changed)),
      ),
  } satisfies Partial<TemplateActions>;
}

/** What can be done with templates; each can be taken back, by its toast or by Ctrl+Z. */
export function useTemplateActions(): TemplateActions {
  const { act, attempt, undoLast } = useUndoable('templates:action');
  return useMemo(() => ({ ...buildOne(attempt), ...buildMany({ act, attempt }), undoLast }), [act, attempt, undoLast]);
}
