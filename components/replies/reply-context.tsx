import { CornerLeftUp, StickyNote, UserRoundCheck } from 'lucide-react';

import { ClientMark } from '@/components/post-card/client-mark';
import { ExternalLink } from '@/components/ui/external-link';
import type { Client } from '@/lib/domain/client';
import type { Reply } from '@/lib/domain/reply';
import { m } from '@/lib/i18n/messages';
import { kindName } from '@/lib/palette/kind-name';
import { isNegative } from '@/lib/replies/suggest-tier';
import { postAddressOf } from '@/lib/replies/reply-address';

import { tierName } from './tier-words';

function UnderPost({ reply }: { reply: Reply }) {
  const { authorName } = reply.post;
  const address = postAddressOf(reply);
  if (authorName === null && address === null) return null;
  const words = authorName === null ? m.replies_under_post() : m.replies_under_post_by({ author: authorName });
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <CornerLeftUp aria-hidden size={13} className="shrink-0" />
      {address === null ? (
        <span className="truncate">{words}</span>
      ) : (
        <ExternalLink href={address} className="truncate">
          {words}
        </ExternalLink>
      )}
    </span>
  );
}

const chipClass = 'rounded-full px-2 py-0.5 font-medium';

/** What it is, how high it went, and who answers. */
function Sorted({ reply }: { reply: Reply }) {
  const { kind, tier, assignee } = reply;
  return (
    <>
      {kind !== null && (
        <span className={`${chipClass} ${isNegative(kind) ? 'bg-danger-soft text-danger' : 'bg-sunken'}`}>
          {kindName(kind)}
        </span>
      )}
      {tier > 1 && <span className={`${chipClass} bg-warn-soft text-warn`}>{tierName(tier)}</span>}
      {assignee !== null && (
        <span className="inline-flex min-w-0 items-center gap-1" title={m.replies_assignee()}>
          <UserRoundCheck aria-hidden size={13} className="shrink-0" />
          <span className="sr-only">{m.replies_assignee()}:</span>
          <span className="truncate">{assignee}</span>
        </span>
      )}
    </>
  );
}

/** Where the comment stands and what the person added to it. */
export function ReplyContext({ reply, client }: { reply: Reply; client: Client | null }) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
      <Sorted reply={reply} />
      <UnderPost reply={reply} />
      {client !== null && <ClientMark client={client} />}
      {reply.note !== '' && (
        <span className="inline-flex min-w-0 items-center gap-1.5" title={m.common_note()}>
          <StickyNote aria-hidden size={13} className="shrink-0" />
          <span className="sr-only">{m.common_note()}:</span>
          <span className="truncate" dir="auto">
            {reply.note}
          </span>
        </span>
      )}
    </div>
  );
}
