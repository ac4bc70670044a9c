import { Copy } from 'lucide-react';
import { useCallback, useState } from 'react';

import { useLoaded } from '@/components/settings/use-loaded';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { describeError } from '@/lib/errors/describe-error';
import { report as reportFault } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';
import { send } from '@/lib/messaging/send';

function ReportText({ report }: { report: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(report).then(
      () => setIsCopied(true),
      (error: unknown) => reportFault(error, 'popup:copy-report'),
    );
  };
  return (
    <>
      <p className="text-pretty text-ink-soft">{m.health_report_note()}</p>
      <pre
        // Long: it scrolls, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="region"
        aria-label={m.health_report_label()}
        className="max-h-60 overflow-auto rounded-lg bg-sunken p-2 font-mono text-xs"
      >
        {report}
      </pre>
      <Button variant="primary" icon={<Copy aria-hidden size={15} />} onClick={copy}>
        {m.health_report_copy()}
      </Button>
      {isCopied && <Notice tone="good">{m.health_report_copied()}</Notice>}
    </>
  );
}

/** What a report on the page in front says, to read and copy. Nothing leaves the browser. */
export function ReportDialog({ tabId, onClose }: { tabId: number; onClose: () => void }) {
  const load = useCallback(() => send('page:describe-shape', { tabId }), [tabId]);
  const { value: reply } = useLoaded(load);
  return (
    <Dialog title={m.health_report_title()} closeLabel={m.common_close()} isOpen onClose={onClose}>
      <div className="space-y-3">
        {reply === null && <p role="status">{m.health_report_working()}</p>}
        {reply?.ok === false && <Notice tone="danger">{describeError(reply.code)}</Notice>}
        {reply?.ok === true && <ReportText report={reply.report} />}
      </div>
    </Dialog>
  );
}
