import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { clearReports, loadReports } from '@/lib/errors/report';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { SettingsSection } from './settings-section';
import { useLoaded } from './use-loaded';

/** Unexpected errors kept on this computer, to look at, copy for a report, or clear. */
export function ErrorLogSection() {
  const { value: reports, reload } = useLoaded(loadReports);
  const showToast = useToast();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(JSON.stringify(reports, null, 2));
    showToast({ text: m.settings_errors_copied() });
  };
  const clear = async (): Promise<void> => {
    await clearReports();
    reload();
  };
  if (reports === null) return null;
  return (
    <SettingsSection title={m.settings_errors_title()} description={m.settings_errors_text()}>
      {reports.length === 0 ? (
        <p className="font-medium">{m.settings_errors_none()}</p>
      ) : (
        <div className="space-y-3">
          <ul className="max-h-60 divide-y divide-line overflow-auto text-xs">
            {reports.toReversed().map((entry) => (
              <li key={`${entry.at} ${entry.where}`} className="py-1.5">
                <details>
                  <summary className="min-h-6">
                    <span className="font-mono font-semibold">{entry.name}</span> · {entry.where} ·{' '}
                    {formatMoment(entry.at)} · ×{formatNumber(entry.times)}
                  </summary>
                  <pre className="mt-1 overflow-auto rounded bg-sunken p-2 font-mono">{entry.stack}</pre>
                </details>
              </li>
            ))}
          </ul>
          <div className="flex gap-2">
            <Button size="small" onClick={() => void copy()}>
              {m.settings_errors_copy()}
            </Button>
            <Button size="small" variant="quiet" onClick={() => void clear()}>
              {m.settings_errors_clear()}
            </Button>
          </div>
        </div>
      )}
    </SettingsSection>
  );
}
