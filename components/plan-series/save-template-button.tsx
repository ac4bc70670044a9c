import { LayoutTemplate } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import type { PlanItem } from '@/lib/domain/plan-item';
import { m } from '@/lib/i18n/messages';

const Dialog = lazy(async () => {
  const { SaveTemplateDialog: dialog } = await import('./save-template-dialog');
  return { default: dialog };
});

/** Makes a template of what is selected. */
export function SaveTemplateButton({ items }: { items: readonly PlanItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const { attempt } = useUndoable('plan:template');
  return (
    <>
      <Button
        size="small"
        icon={<LayoutTemplate aria-hidden size={14} />}
        disabled={items.length === 0}
        onClick={() => setOpen(true)}
      >
        {m.series_template_save_title()}
      </Button>
      <Suspense fallback={null}>
        {isOpen && <Dialog items={items} attempt={attempt} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
