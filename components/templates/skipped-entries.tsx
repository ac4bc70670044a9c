import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { SkippedEntry } from '@/lib/templates/files/read-templates';

import { placeWords, skipWords } from './import-words';

const MOST_SHOWN = 200;

/** What can't be taken in, why, and how it stood in the file. */
export function SkippedEntries({ skipped }: { skipped: readonly SkippedEntry[] }) {
  if (skipped.length === 0) return null;
  const count = skipped.length;
  return (
    <details className="rounded-lg border border-line px-3 py-2">
      <summary className="font-medium">{m.templates_import_left_out({ count, shown: formatNumber(count) })}</summary>
      <ul className="mt-2 max-h-48 space-y-1.5 overflow-auto">
        {skipped.slice(0, MOST_SHOWN).map(({ place, reason, raw }) => (
          <li key={`${place.unit} ${place.number}`}>
            <span className="text-ink-soft">{placeWords(place)}:</span> {skipWords(reason)}
            <pre className="overflow-hidden text-xs text-ellipsis text-ink-soft" dir="auto">
              {raw}
            </pre>
          </li>
        ))}
      </ul>
    </details>
  );
}
