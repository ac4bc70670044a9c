import { ArrowUpFromLine } from 'lucide-react';
import { useMemo } from 'react';

import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Select } from '@/components/ui/select';
import { useAccount } from '@/lib/db/use-accounts';
import { useRepliesSince } from '@/lib/db/use-replies';
import { ESCALATION_TIERS } from '@/lib/domain/reply';
import type { Reply } from '@/lib/domain/reply';
import { m } from '@/lib/i18n/messages';
import { suggestTier } from '@/lib/replies/suggest-tier';

import { AssigneeField } from './assignee-field';
import { KindSelect } from './kind-select';
import { tierLimits, tierName, tierReason, tierWhen } from './tier-words';
import type { ReplyActions } from './use-reply-actions';

const COMPARED_DAYS = 31;
const MS_PER_DAY = 24 * 60 * 60 * 1000;

export interface SortingProps {
  reply: Reply;
  actions: ReplyActions;
}

function TierSuggestion({ reply, actions }: SortingProps) {
  const since = useMemo(
    () => new Date(Date.parse(reply.queuedAt) - COMPARED_DAYS * MS_PER_DAY).toISOString(),
    [reply.queuedAt],
  );
  const others = useRepliesSince(since);
  const { handle } = reply.author;
  // No account has an empty id.
  const followers = useAccount(handle === null ? '' : `${reply.network}:${handle.toLowerCase()}`)?.followers ?? null;
  const suggestion = useMemo(
    () => (others === undefined ? null : suggestTier(reply, { others, followers })),
    [reply, others, followers],
  );
  if (suggestion === null) return null;
  const { tier, reasons } = suggestion;
  return (
    <Notice
      tone="warn"
      title={m.replies_tier_suggested({ tier: tierName(tier) })}
      action={
        <Button
          size="small"
          icon={<ArrowUpFromLine aria-hidden size={14} />}
          onClick={() => void actions.setTier(reply.id, tier)}
        >
          {m.replies_tier_raise()}
        </Button>
      }
    >
      <p>{reasons.map((reason) => tierReason(reason)).join(' ')}</p>
    </Notice>
  );
}

/** What the comment is, how high it has to go, and who answers. */
export function SortingFields({ reply, actions }: SortingProps) {
  const { id, kind, tier, assignee } = reply;
  return (
    <div className="space-y-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <KindSelect kind={kind} onChange={(chosen) => void actions.setKind([id], chosen)} />
        <Select
          label={m.replies_tier()}
          value={String(tier)}
          options={ESCALATION_TIERS.map((known) => ({ id: String(known), label: tierName(known) }))}
          onChange={(chosen) =>
            void actions.setTier(id, ESCALATION_TIERS.find((known) => String(known) === chosen) ?? 1)
          }
        />
        <div>
          <AssigneeField name={assignee ?? ''} onSave={(name) => void actions.setAssignee([id], name)} />
        </div>
      </div>
      <p className="text-xs text-ink-soft">
        {tierWhen(tier)} {tierLimits(tier)}
      </p>
      <TierSuggestion reply={reply} actions={actions} />
    </div>
  );
}
