import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { countPlan } from '@/lib/templates/files/plan-import';

import { SkippedEntries } from './skipped-entries';
import type { ImportDraft } from './use-template-import';

/** What an import did, and what it left out and why. */
export function ImportSummary({ draft, onClose }: { draft: ImportDraft; onClose: () => void }) {
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
      <div className="flex justify-end">
        <Button variant="primary" onClick={onClose}>
          {m.common_close()}
        </Button>
      </div>
    </div>
  );
}
