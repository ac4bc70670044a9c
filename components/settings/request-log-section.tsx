import { formatNumber } from '@/lib/i18n/format-count';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { loadRequestLog, MAX_ENTRIES } from '@/lib/requests/request-log';
import type { RequestLogEntry } from '@/lib/requests/request-log';

import { SettingsSection } from './settings-section';
import { useLoaded } from './use-loaded';

const PURPOSES: Record<RequestLogEntry['purpose'], () => string> = { thumbnail: m.settings_requests_thumbnail };

/** The log forgets the oldest: a full one may have been longer. */
function countWords(count: number): string {
  return count < MAX_ENTRIES ? formatNumber(count) : `≥ ${formatNumber(count)}`;
}

/** Every request the extension made by itself; an empty log is the normal state. */
export function RequestLogSection() {
  const { value: entries } = useLoaded(loadRequestLog);
  return (
    <SettingsSection title={m.settings_requests_title()} description={m.settings_requests_text()}>
      {entries !== null && (
        <p className="font-medium tabular">{m.extras_requests_count({ shown: countWords(entries.length) })}</p>
      )}
      {entries !== null && entries.length > 0 && (
        <ul className="max-h-60 space-y-1 overflow-auto text-xs">
          {entries.toReversed().map((entry) => (
            <li key={`${entry.at} ${entry.host}`} className="flex gap-3">
              <time dateTime={entry.at} className="tabular text-ink-faint">
                {formatMoment(entry.at)}
              </time>
              <span className="font-mono">{entry.host}</span>
              <span className="text-ink-soft">
                {PURPOSES[entry.purpose]()} · {entry.outcome}
              </span>
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}
