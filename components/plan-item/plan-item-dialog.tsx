import { useState } from 'react';

import { Dialog } from '@/components/ui/dialog';
import { useToast } from '@/components/ui/toast';
import type { PlanContent } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';

import { readItemDrafts } from './item-draft-store';
import { ItemEditor } from './item-editor';
import { NEW_ITEM } from './use-item-editor';

export interface PlanItemDialogProps {
  /** `new`: one that is not there yet. */
  itemId: string;
  /** What a new one begins with, as far as it is known from where it was begun. */
  draft?: Partial<PlanContent>;
  onClose: () => void;
  /** A copy was made and is to be shown now; without it the dialog closes. */
  onOpen?: (id: string) => void;
}

const NOTHING_GIVEN: Partial<PlanContent> = {};

/**
 * Everything an item of the plan holds (domain.md 6.4). What is typed is kept until it is saved or thrown away, also when the
 * dialog is closed or the page reloaded.
 */
export function PlanItemDialog({ itemId, draft = NOTHING_GIVEN, onClose, onOpen }: PlanItemDialogProps) {
  const showToast = useToast();
  // What it began with; a new one after it begins anew.
  const [given] = useState(draft);
  const leave = (): void => {
    if (itemId in readItemDrafts()) showToast({ text: m.item_said_kept() });
    onClose();
  };
  return (
    <Dialog
      title={itemId === NEW_ITEM ? m.item_new() : m.item_edit()}
      closeLabel={m.common_close()}
      isOpen
      isWide
      onClose={leave}
    >
      <ItemEditor key={itemId} id={itemId} given={given} onClose={onClose} onOpen={onOpen ?? onClose} />
    </Dialog>
  );
}
