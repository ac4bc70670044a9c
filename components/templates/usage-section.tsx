import { networkName } from '@/components/post-card/network-name';
import { NetworkMark } from '@/components/post-card/network-mark';
import { DetailSection } from '@/components/library/detail-section';
import type { TemplateUsage } from '@/lib/db/repositories/find-insertions';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { usageWords } from './usage-words';

/** How often a template was inserted, when last and where. */
export function UsageSection({ usage, isStale }: { usage: TemplateUsage | undefined; isStale: boolean }) {
  return (
    <DetailSection title={m.templates_usage()}>
      <p>
        {usage === undefined ? m.templates_never_used() : usageWords(usage)}
        {usage?.lastAt !== null && usage?.lastAt !== undefined && (
          <span className="text-ink-soft"> · {m.templates_last_used({ time: formatMoment(usage.lastAt) })}</span>
        )}
      </p>
      {usage !== undefined && (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft">
          {NETWORK_IDS.filter((id) => usage.byNetwork[id] !== undefined).map((id) => (
            <li key={id} className="flex items-center gap-1.5">
              <NetworkMark network={id} isDecorative />
              <span>{networkName(id)}</span>
              <span className="tabular">{formatNumber(usage.byNetwork[id] ?? 0)}</span>
            </li>
          ))}
        </ul>
      )}
      {isStale && <p className="mt-2 text-pretty text-warn">{m.templates_stale_text()}</p>}
    </DetailSection>
  );
}
