import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';

import { useToast } from '@/components/ui/toast';
import { useItemWithRule } from '@/lib/db/use-plan-item';
import type { PlanContent, PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { findConflicts, formWith, type ItemDraft, withChange, withoutChanges } from '@/lib/plan/item-draft';
import { findItemFaults, type FormField, formOf, type ItemFaults, type ItemForm } from '@/lib/plan/item-form';

import { OCCURRENCE_SCOPES, type OccurrenceScope } from '@/lib/plan/series/change-series';

import { emptyForm, formGiven } from './empty-form';
import { readItemDrafts, watchItemDrafts, writeItemDraft } from './item-draft-store';
import type { ItemActions } from './use-item-actions';

/** Stands for the id of an item that was never saved. */
export const NEW_ITEM = 'new';

export interface ItemEditor {
  id: string;
  /** null: never saved, or deleted meanwhile; undefined: not read yet. */
  stored: PlanItem | null | undefined;
  form: ItemForm;
  isDirty: boolean;
  /** A new item that was begun and left before, perhaps for another day. */
  isGoingOn: boolean;
  isSaving: boolean;
  /** Empty until saving was tried. */
  faults: ItemFaults;
  /** Fields that were changed elsewhere, too, since they were changed here. */
  conflicts: readonly FormField[];
  change: (patch: Partial<ItemForm>) => void;
  /** Resolves to the item's id; null: something stands in the way. `scope`: which occurrences of a recurring item are meant. */
  save: (scope?: OccurrenceScope) => Promise<string | null>;
  /** Occurrences one may mean when saving; fewer than two: it need not be asked. */
  scopes: readonly OccurrenceScope[];
  /** Goes back to what is stored; a toast puts the draft back. */
  discard: () => void;
  /** Goes back to what is stored in these fields. */
  takeStored: (fields: readonly FormField[]) => void;
}

export interface EditorInput {
  id: string;
  /** What a new item begins with. */
  given: Partial<PlanContent>;
  actions: ItemActions;
}

const NO_FAULTS: ItemFaults = {};

/** What is stored, what was typed over it, and the form that comes of both. */
function useFormState({ id, given }: Pick<EditorInput, 'id' | 'given'>) {
  const read = useItemWithRule(id === NEW_ITEM ? null : id);
  const kept = useSyncExternalStore(watchItemDrafts, readItemDrafts)[id] ?? null;
  const [seed] = useState(() => withChange(null, emptyForm(), formGiven(given)));
  const base = useMemo(() => (read ? formOf(read.item, read.rule) : emptyForm()), [read]);
  const stored = read === undefined ? undefined : (read?.item ?? null);
  const draft = kept ?? (id === NEW_ITEM ? seed : null);
  const form = useMemo(() => formWith(base, draft), [base, draft]);
  const put = useCallback((next: ItemDraft | null) => writeItemDraft(id, next), [id]);
  return { stored, kept, draft, base, form, put };
}

/** Which occurrences may be meant: how far an item is concerns it alone, another rule all that follow. */
function listScopes(stored: PlanItem | null, draft: ItemDraft | null): readonly OccurrenceScope[] {
  if (stored === null || stored.occurrence === null || draft === null) return ['one'];
  if ('rule' in draft.changes) return ['following', 'all'];
  return Object.keys(draft.changes).every((field) => OWN_FIELDS.has(field)) ? ['one'] : OCCURRENCE_SCOPES;
}

const OWN_FIELDS: ReadonlySet<string> = new Set<FormField>(['status', 'holdReason', 'approval', 'permalink']);

/** Holds what is typed, says what is wrong with it, and saves it when told to. */
export function useItemEditor({ id, given, actions }: EditorInput): ItemEditor {
  const { stored, kept, draft, base, form, put } = useFormState({ id, given });
  const [wasBegun] = useState(id === NEW_ITEM && kept !== null);
  const showToast = useToast();
  const [isAsked, setAsked] = useState(false);
  const [isSaving, setSaving] = useState(false);

  useEffect(() => {
    // The database has it: what is on screen does not change, and it is a draft no longer.
    if (kept !== null && stored !== undefined && withChange(kept, base, {}) === null) put(null);
  }, [kept, stored, base, put]);

  const save = async (scope: OccurrenceScope = 'one'): Promise<string | null> => {
    setAsked(true);
    if (isSaving || stored === undefined || Object.keys(findItemFaults(form)).length > 0) return null;
    if (kept === null && stored !== null) return id;
    setSaving(true);
    const savedId = await actions.save({ stored, draft, form, scope });
    setSaving(false);
    if (savedId === null) return null;
    setAsked(false);
    // What was typed while saving stays typed.
    if ((readItemDrafts()[id] ?? null) === kept) put(null);
    return savedId;
  };
  const discard = (): void => {
    put(null);
    setAsked(false);
    showToast({ text: m.item_said_discarded(), action: { label: m.common_undo(), onAction: () => put(kept) } });
  };
  return {
    id,
    stored,
    form,
    isDirty: kept !== null,
    isGoingOn: wasBegun && kept !== null,
    isSaving,
    faults: isAsked ? findItemFaults(form) : NO_FAULTS,
    conflicts: findConflicts(draft, base),
    change: (patch) => put(withChange(draft, base, patch)),
    save,
    scopes: listScopes(stored ?? null, kept),
    discard,
    takeStored: (fields) => kept !== null && put(withoutChanges(kept, fields)),
  };
}
