import { useRef, useState } from 'react';

import { ScopeDialog } from '@/components/plan-series/scope-dialog';
import type { PlanContent } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { findItemFaults } from '@/lib/plan/item-form';
import type { OccurrenceScope } from '@/lib/plan/series/change-series';

import { ItemFields } from './item-fields';
import { ItemFoot } from './item-foot';
import { ItemHead } from './item-head';
import { ItemNotices } from './item-notices';
import { type ItemActions, useItemActions } from './use-item-actions';
import { useSaveKeys } from '@/components/app/use-save-keys';
import { type ItemEditor as Editor, NEW_ITEM, useItemEditor } from './use-item-editor';

interface ItemEditorProps {
  /** `new`: one that is not there yet. */
  id: string;
  /** What a new one begins with. */
  given: Partial<PlanContent>;
  onClose: () => void;
  /** A copy was made. */
  onOpen: (id: string) => void;
}

/** What is asked about a recurring item before it is done. */
type Question = 'change' | 'delete' | null;

function focusFault(root: HTMLElement | null, field: string | undefined): void {
  if (field !== undefined) root?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}

const isWhole = (editor: Editor): boolean => Object.keys(findItemFaults(editor.form)).length === 0;

/** What the editor's buttons and keys do; a recurring item first asks which of its occurrences are meant. */
function useItemCommands(editor: Editor, actions: ItemActions, { onClose, onOpen }: ItemEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const [question, ask] = useState<Question>(null);
  const { stored, scopes } = editor;
  const saveFor = async (scope: OccurrenceScope): Promise<void> => {
    ask(null);
    if ((await editor.save(scope)) !== null) onClose();
    else focusFault(root.current, Object.keys(findItemFaults(editor.form))[0]);
  };
  const removeFor = (scope: OccurrenceScope): void => {
    if (!stored) return;
    onClose();
    void actions.remove(stored, scope);
  };
  const save = (): void => {
    if (question !== null) return;
    if (scopes.length > 1 && isWhole(editor)) ask('change');
    else void saveFor(scopes[0] ?? 'one');
  };
  const remove = (): void => {
    if (stored?.occurrence) ask('delete');
    else removeFor('one');
  };
  const duplicate = async (): Promise<void> => {
    const copy = stored ? await actions.duplicate(stored) : null;
    if (copy !== null) onOpen(copy);
  };
  return { root, question, ask, save, saveFor, remove, removeFor, duplicate };
}

/** The editor of one item; make it anew for each. */
export function ItemEditor(props: ItemEditorProps) {
  const { id, given } = props;
  const actions = useItemActions();
  const editor = useItemEditor({ id, given, actions });
  const commands = useItemCommands(editor, actions, props);
  const { stored, form, faults, change, isDirty, isSaving, scopes } = editor;
  const { root, question, ask, save, saveFor, remove, removeFor, duplicate } = commands;
  useSaveKeys(save);
  if (stored === undefined) return <p className="py-10 text-ink-soft">{m.common_loading()}</p>;
  if (stored === null && id !== NEW_ITEM && !isDirty) return <p className="py-6 text-ink-soft">{m.item_gone()}</p>;
  const fields = { form, faults, onChange: change };
  const state = { isNew: stored === null, isDirty, isSaving };
  return (
    <div ref={root} className="space-y-4">
      <ItemNotices editor={editor} />
      <ItemHead {...fields} isNew={stored === null} onDuplicate={() => void duplicate()} onRemove={remove} />
      <ItemFields {...fields} stored={stored} />
      <ItemFoot {...state} onSave={save} onDiscard={editor.discard} />
      {question !== null && (
        <ScopeDialog
          about={question}
          title={form.title}
          {...(question === 'change' && { scopes })}
          onChoose={(scope) => (question === 'change' ? void saveFor(scope) : removeFor(scope))}
          onClose={() => ask(null)}
        />
      )}
    </div>
  );
}
