import { ExternalLink } from '@/components/ui/external-link';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { LiveAnswer } from '@/lib/domain/plan-vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { parseAddress } from '@/lib/plan/item-form';

import { type FieldsProps, ItemField } from './item-field';

const ANSWERS: Record<LiveAnswer, (when: { when: string }) => string> = {
  yes: m.item_live_yes,
  late: m.item_live_late,
  no: m.item_live_no,
};

/** What happened to it, as far as somebody said so. */
function History({ item }: { item: PlanItem }) {
  const { publishedAt, liveCheck, carriedOver, hold } = item;
  const facts = [
    publishedAt === null ? null : m.item_published_at({ when: formatMoment(publishedAt) }),
    liveCheck === null ? null : ANSWERS[liveCheck.answer]({ when: formatMoment(liveCheck.at) }),
    carriedOver === 0 ? null : m.item_carried({ count: carriedOver, shown: formatNumber(carriedOver) }),
    hold === null ? null : m.item_held_since({ when: formatMoment(hold.since) }),
  ].filter((fact) => fact !== null);
  if (facts.length === 0) return null;
  return (
    <ul className="space-y-0.5 text-xs text-ink-soft">
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

/** Where it was published, and what became of it. */
export function OutcomeFields({ stored, ...props }: FieldsProps & { stored: PlanItem | null }) {
  const { address } = parseAddress(props.form.permalink);
  return (
    <>
      <ItemField {...props} field="permalink" inputMode="url" label={m.item_permalink()} maxLength={8192} />
      {address !== null && (
        <p className="text-xs">
          <ExternalLink href={address}>{m.item_permalink_open()}</ExternalLink>
        </p>
      )}
      {stored !== null && <History item={stored} />}
    </>
  );
}
