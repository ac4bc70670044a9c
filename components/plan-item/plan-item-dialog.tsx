import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

import { useSaveKey } from '@/components/templates/use-save-key';
import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { PlanContent, PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { findItemFaults } from '@/lib/plan/item-form';

import { readItemDrafts } from './item-draft-store';
import { ItemFoot } from './item-foot';
import { ItemFields } from './item-fields';
import { ItemHead } from './item-head';
import { ItemNotices } from './item-notices';
import { useItemActions } from './use-item-actions';
import { NEW_ITEM, useItemEditor } from './use-item-editor';

export interface PlanItemDialogProps {
  /** `new`: one that is not there yet. */
  itemId: string;
  /** What a new one begins with, as far as it is known from where it was begun. */
  draft?: Partial<PlanContent>;
  onClose: () => void;
  /** A copy was made and is shown now; without it the dialog closes. */
  onOpen?: (id: string) => void;
}

const NOTHING_GIVEN: Partial<PlanContent> = {};

function focusFault(root: HTMLElement | null, field: string | undefined): void {
  if (field !== undefined) root?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus();
}

function isSaveKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing;
}

/** The editor of one item, made anew for each. */
function ItemEditorBody({ itemId, draft = NOTHING_GIVEN, onClose, onOpen }: PlanItemDialogProps) {
  const root = useRef<HTMLDivElement>(null);
  const actions = useItemActions();
  const editor = useItemEditor({ id: itemId, given: draft, actions });
  const { stored, form, faults, change, isDirty, isSaving } = editor;
  const save = async (): Promise<void> => {
    const saved = await editor.save();
    if (saved !== null) onClose();
    else focusFault(root.current, Object.keys(findItemFaults(form))[0]);
  };
  useSaveKey(() => void save());
  const open = (id: string | null): void => {
    if (id !== null && onOpen !== undefined) onOpen(id);
    else if (id !== null) onClose();
  };
  const remove = (item: PlanItem): void => {
    onClose();
    void actions.remove(item);
  };
  if (stored === undefined) return <p className="py-10 text-ink-soft">{m.common_loading()}</p>;
  if (stored === null && itemId !== NEW_ITEM && !isDirty) return <p className="py-6 text-ink-soft">{m.item_gone()}</p>;
  const fields = { form, faults, onChange: change };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Ctrl+Enter saves from every field in it
    <div ref={root} className="space-y-4" onKeyDown={(event) => isSaveKey(event) && void save()}>
      <ItemNotices editor={editor} />
      <ItemHead
        {...fields}
        isNew={stored === null}
        onDuplicate={() => stored !== null && void actions.duplicate(stored).then(open)}
        onRemove={() => stored !== null && remove(stored)}
      />
      <ItemFields {...fields} stored={stored} />
      <ItemFoot
        isNew={stored === null}
        isDirty={isDirty}
        isSaving={isSaving}
        onSave={() => void save()}
        onDiscard={editor.discard}
      />
    </div>
  );
}

/**
 * Everything an item of the plan holds (domain.md 6.4). What is typed is kept until it is saved or thrown away, also when the
 * dialog is closed or the page reloaded.
 */
export function PlanItemDialog(props: PlanItemDialogProps) {
  const { itemId, onClose } = props;
  const showToast = useToast();
  const [openedId] = useState(itemId);
  const title = itemId === NEW_ITEM ? m.item_new() : m.item_edit();
  const leave = (): void => {
    if (itemId in readItemDrafts()) showToast({ text: m.item_said_kept() });
    onClose();
  };
  return (
    <Dialog title={title} closeLabel={m.common_close()} isOpen isWide onClose={leave}>
      <ItemEditorBody {...props} key={itemId === openedId ? openedId : itemId} />
    </Dialog>
  );
}
