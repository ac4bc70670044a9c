import { CornerLeftUp, StickyNote } from 'lucide-react';

import { ClientMark } from '@/components/post-card/client-mark';
import { ExternalLink } from '@/components/ui/external-link';
import type { Client } from '@/lib/domain/client';
import type { Reply } from '@/lib/domain/reply';
import { m } from '@/lib/i18n/messages';
import { postAddressOf } from '@/lib/replies/reply-address';

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

/** Where the comment stands and what the person added to it. */
export function ReplyContext({ reply, client }: { reply: Reply; client: Client | null }) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-soft">
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
