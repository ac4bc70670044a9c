import { MessageSquareWarning } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';

import { Button } from '@/components/ui/button';
import { m } from '@/lib/i18n/messages';

/** The dialog comes when it is asked for: hardly anybody needs it. */
const ReportDialog = lazy(async () => {
  const { ReportDialog: dialog } = await import('./report-dialog');
  return { default: dialog };
});

/** Way to a report on how the page in front is built. */
export function ReportProblem({ tabId }: { tabId: number }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        icon={<MessageSquareWarning aria-hidden size={14} />}
        onClick={() => setIsOpen(true)}
      >
        {m.health_report_action()}
      </Button>
      {isOpen && (
        <Suspense>
          <ReportDialog tabId={tabId} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
