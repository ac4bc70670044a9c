import type { Attempt } from '@/components/app/use-undoable';
import { Dialog } from '@/components/ui/dialog';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';
import { templateOfItems } from '@/lib/plan/templates/template-of-items';

import { TemplateEditor } from './template-editor';

export interface SaveTemplateDialogProps {
  /** At least one. */
  items: readonly PlanItem[];
  attempt: Attempt;
  onClose: () => void;
}

/** Items of the plan become a template: named, looked through, saved. */
export function SaveTemplateDialog({ items, attempt, onClose }: SaveTemplateDialogProps) {
  const kind = items.every((item) => item.kind === 'task') ? 'day' : 'series';
  // Edited as a copy of nothing: saving it always makes a new one.
  const template = { id: 'starter:selection', name: '', kind, items: templateOfItems(items) } as const;
  return (
    <Dialog
      title={m.series_template_save_title()}
      closeLabel={m.series_template_cancel()}
      isOpen
      isWide
      onClose={onClose}
    >
      <TemplateEditor template={template} attempt={attempt} onDone={onClose} />
    </Dialog>
  );
}
