import { useEffect, useState } from 'react';

import { useToast } from '@/components/ui/toast';
import { isSameContent } from '@/lib/db/template-content';
import type { Template } from '@/lib/domain/template';
import { m } from '@/lib/i18n/messages';

import { findContentFaults, tidyContent } from './content-faults';
import type { ContentFaults } from './content-faults';
import { readDrafts, writeDraft } from './draft-store';
import { NEW_TEMPLATE } from './templates-address';
import { useDraft } from './use-draft';
import type { DraftState } from './use-draft';
import type { TemplateActions } from './use-template-actions';

export interface EditorInput {
  id: string;
  /** null: never saved, or deleted meanwhile. */
  stored: Template | null;
  actions: TemplateActions;
  /** A new template has its id. */
  onCreated: (id: string) => void;
}

export interface Editor extends DraftState {
  /** Empty until saving was tried. */
  faults: ContentFaults;
  isSaving: boolean;
  /** Resolves to the fields that stand in the way. */
  save: () => Promise<ContentFaults>;
  /** Goes back to what is stored; a toast puts the draft back. */
  discard: () => void;
}

const NO_FAULTS: ContentFaults = {};

/** What was typed while saving stays typed; it began from what is stored now. */
function settle(id: string, saved: Template): void {
  const draft = readDrafts()[id];
  if (draft !== undefined) writeDraft(id, { ...draft, basedOn: saved.updatedAt });
}

function moveNewDraft(saved: Template): void {
  const draft = readDrafts()[NEW_TEMPLATE];
  if (draft !== undefined) writeDraft(saved.id, { ...draft, basedOn: saved.updatedAt });
  writeDraft(NEW_TEMPLATE, null);
}

/** Holds what is typed, says what is wrong with it, and saves it when told to. */
export function useEditor({ id, stored, actions, onCreated }: EditorInput): Editor {
  const state = useDraft(id, stored);
  const { content, draft, put } = state;
  const showToast = useToast();
  const [isAsked, setAsked] = useState(false);
  const [isSaving, setSaving] = useState(false);

  useEffect(() => {
    // The database has it: what is on screen does not change, and it is a draft no longer.
    if (draft !== null && stored !== null && isSameContent(draft.content, stored)) put(null);
  }, [draft, stored, put]);

  const save = async (): Promise<ContentFaults> => {
    const faults = findContentFaults(content);
    setAsked(true);
    if (Object.keys(faults).length > 0 || isSaving || (draft === null && stored !== null)) return faults;
    setSaving(true);
    const tidy = tidyContent(content);
    put({ content: tidy, basedOn: draft?.basedOn ?? null, at: new Date().toISOString() });
    const saved = await actions.save(stored?.id ?? null, tidy);
    setSaving(false);
    if (saved === null) return NO_FAULTS;
    setAsked(false);
    if (saved.id === id) settle(id, saved);
    else {
      if (id === NEW_TEMPLATE) moveNewDraft(saved);
      else writeDraft(id, null);
      onCreated(saved.id);
    }
    return NO_FAULTS;
  };
  const discard = (): void => {
    put(null);
    setAsked(false);
    showToast({ text: m.templates_said_discarded(), action: { label: m.common_undo(), onAction: () => put(draft) } });
  };
  return { ...state, faults: isAsked ? findContentFaults(content) : NO_FAULTS, isSaving, save, discard };
}
