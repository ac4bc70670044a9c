import { Button } from '@/components/ui/button';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { ImportEntries } from './import-entries';
import { ImportSettingsFields } from './import-settings-fields';
import { countWords, SKIP_WORDS } from './import-words';
import type { ImportDraft, PlanImport } from './use-plan-import';

export interface ImportReviewProps {
  draft: ImportDraft;
  importing: PlanImport;
  onApply: () => void;
}

const STATUSES = ['new', 'changed', 'same', 'twin'] as const;
const MOST_SKIPPED = 50;

/** What a file would do to the plan, row by row. */
export function ImportReview({ draft, importing, onApply }: ImportReviewProps) {
  const { entries, skipped, name } = draft;
  const taken = entries.filter(({ choice }) => choice !== 'skip').length;
  return (
    <div className="space-y-4">
      <ImportSettingsFields draft={draft} onChange={(settings) => void importing.change(settings)} />
      <section aria-label={m.exchange_found()}>
        <h3 className="mb-1.5 font-semibold">
          {m.exchange_found()}: <span className="font-normal text-ink-soft">{name}</span>
        </h3>
        <p role="status" className="mb-2 flex flex-wrap gap-x-4 text-ink-soft">
          {STATUSES.map((status) => {
            const count = entries.filter((entry) => entry.status === status).length;
            return count === 0 ? null : <span key={status}>{countWords(status, count)}</span>;
          })}
          {skipped.length > 0 && <span>{m.exchange_count_skipped({ shown: formatNumber(skipped.length) })}</span>}
        </p>
        <ImportEntries entries={entries} onChoose={importing.choose} />
      </section>
      {entries.some(({ notes }) => notes.length > 0) && (
        <p className="text-xs text-ink-soft">{m.exchange_notes_kept()}</p>
      )}
      {skipped.length > 0 && <SkippedRows skipped={skipped} />}
      <div className="flex justify-end gap-2">
        <Button className="me-auto" onClick={importing.reset}>
          {m.exchange_back()}
        </Button>
        <Button variant="primary" disabled={taken === 0} onClick={onApply}>
          {m.exchange_apply({ count: taken, shown: formatNumber(taken) })}
        </Button>
      </div>
    </div>
  );
}

function SkippedRows({ skipped }: Pick<ImportDraft, 'skipped'>) {
  const more = skipped.length - MOST_SKIPPED;
  return (
    <details className="rounded-lg border border-line px-3 py-2">
      <summary className="font-medium">{m.exchange_count_skipped({ shown: formatNumber(skipped.length) })}</summary>
      <ul className="mt-2 max-h-40 space-y-1.5 overflow-auto">
        {skipped.slice(0, MOST_SKIPPED).map(({ place, reason, raw }) => (
          <li key={place}>
            <span className="text-ink-soft">
              {m.exchange_skipped_row({ number: place, reason: SKIP_WORDS[reason]() })}
            </span>
            <pre className="overflow-hidden text-xs text-ellipsis text-ink-soft" dir="auto">
              {raw}
            </pre>
          </li>
        ))}
        {more > 0 && <li>{m.exchange_more({ shown: formatNumber(more) })}</li>}
      </ul>
    </details>
  );
}
