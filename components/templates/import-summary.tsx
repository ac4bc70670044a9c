import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { countPlan } from '@/lib/templates/files/plan-import';

import { SkippedEntries } from './skipped-entries';
import type { ImportDraft } from './use-template-import';

export interface ImportSummaryProps {
  draft: ImportDraft;
  onUndo: () => void;
  onClose: () => void;
}

/** What an import did, and what it left out and why. */
export function ImportSummary({ draft, onUndo, onClose }: ImportSummaryProps) {
  const { added, replaced, left } = countPlan(draft.plan);
  return (
    <div className="space-y-4">
      <Notice tone="good">
        {m.templates_import_done({
          added: formatNumber(added),
          replaced: formatNumber(replaced),
          left: formatNumber(left),
          skipped: formatNumber(draft.read.skipped.length),
        })}
      </Notice>
      <SkippedEntries skipped={draft.read.skipped} />
      <div className="flex justify-end gap-2">
        <Button onClick={onUndo}>{m.common_undo()}</Button>
        <Button variant="primary" onClick={onClose}>
          {m.common_close()}
        </Button>
      </div>
    </div>
  );
}
