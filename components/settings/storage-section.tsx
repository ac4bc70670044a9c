import { useState } from 'react';

import { usedShare, useStorageEstimate } from '@/components/app/use-storage-estimate';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { requestPersistence } from '@/lib/db/storage';
import type { Quota } from '@/lib/db/storage';
import { formatBytes, formatPercent } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { SettingsSection } from './settings-section';

function UsageBar({ estimate }: { estimate: Quota }) {
  const share = usedShare(estimate);
  if (share === null) return <p className="text-ink-soft">{m.settings_storage_unknown()}</p>;
  const used = m.settings_storage_used({
    used: formatBytes(estimate.usage ?? 0),
    quota: formatBytes(estimate.quota ?? 0),
  });
  return (
    <div>
      <p className="mb-1.5 flex justify-between gap-3 tabular">
        <span>{used}</span>
        <span className="text-ink-soft">{formatPercent(share)}</span>
      </p>
      <meter aria-label={used} min={0} max={1} value={share} className="sr-only" />
      <div aria-hidden className="h-2 overflow-hidden rounded-full bg-sunken">
        <div
          className={`h-full min-w-1 rounded-full ${share > 0.8 ? 'bg-warn' : 'bg-accent'}`}
          style={{ inlineSize: `${share * 100}%` }}
        />
      </div>
    </div>
  );
}

/** How much room the data takes, and the browser's promise not to clear it. */
export function StorageSection() {
  const { estimate, reload } = useStorageEstimate();
  const [refused, setRefused] = useState(false);
  const keep = async (): Promise<void> => {
    setRefused((await requestPersistence()) !== true);
    reload();
  };
  return (
    <SettingsSection title={m.settings_storage_title()} description={m.settings_storage_text()}>
      {estimate !== null && (
        <div className="space-y-4">
          <UsageBar estimate={estimate} />
          {estimate.persisted === true ? (
            <Notice tone="good">{m.settings_storage_persisted()}</Notice>
          ) : (
            <Notice tone="warn" action={<Button onClick={() => void keep()}>{m.settings_storage_keep()}</Button>}>
              {refused ? m.settings_storage_refused() : m.settings_storage_not_persisted()}
            </Notice>
          )}
        </div>
      )}
    </SettingsSection>
  );
}
