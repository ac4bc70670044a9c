import { useCallback, useSyncExternalStore } from 'react';

import { contentOf, isSameContent } from '@/lib/db/template-content';
import type { Template, TemplateContent } from '@/lib/domain/template';

import { readDrafts, watchDrafts, writeDraft } from './draft-store';
import type { Draft, Drafts } from './draft-store';

export const EMPTY_CONTENT: TemplateContent = {
  title: '',
  shortcut: null,
  body: '',
  toneVariants: [],
  folder: '',
  tags: [],
  networks: [],
  languages: [],
  kind: null,
  clientId: null,
};

/** Everything typed and not saved. */
export function useDrafts(): Drafts {
  return useSyncExternalStore(watchDrafts, readDrafts);
}

export interface DraftState {
  content: TemplateContent;
  /** What was typed and is not saved; null: nothing. */
  draft: Draft | null;
  /** The template was changed elsewhere since the draft was begun. */
  isOutdated: boolean;
  change: (patch: Partial<TemplateContent>) => void;
  /** Takes the draft away, or puts one back. */
  put: (draft: Draft | null) => void;
}

/**
 * What the editor of one template holds: the draft if there is one, else what is stored. Every change is kept at once, so that
 * leaving loses nothing; one that leads back to what is stored is no draft.
 */
export function useDraft(id: string, stored: Template | null): DraftState {
  const draft = useDrafts()[id] ?? null;
  const base = stored === null ? EMPTY_CONTENT : contentOf(stored);
  const content = draft?.content ?? base;
  const put = useCallback((next: Draft | null) => writeDraft(id, next), [id]);
  const change = (patch: Partial<TemplateContent>): void => {
    const next = { ...content, ...patch };
    const basedOn = draft?.basedOn ?? stored?.updatedAt ?? null;
    put(isSameContent(next, base) ? null : { content: next, basedOn, at: new Date().toISOString() });
  };
  const isOutdated = draft !== null && stored !== null && draft.basedOn !== stored.updatedAt;
  return { content, draft, isOutdated, change, put };
}
