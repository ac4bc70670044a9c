import { CircleCheck, CircleSlash } from 'lucide-react';

import type { Reply } from '@/lib/domain/reply';
import { formatDuration } from '@/lib/i18n/format-duration';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { responseTimeOf } from '@/lib/replies/response-time';

function Answered({ reply, answeredAt }: { reply: Reply; answeredAt: string }) {
  const ms = responseTimeOf(reply);
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-soft tabular">
      <CircleCheck aria-hidden size={14} className="text-good" />
      <time dateTime={answeredAt}>{m.replies_answered_at({ time: formatMoment(answeredAt) })}</time>
      <span aria-hidden>·</span>
      <span title={m.replies_response_hint()}>
        {ms === null ? m.replies_response_unknown() : m.replies_response({ duration: formatDuration(ms) })}
      </span>
    </p>
  );
}

/** What became of a comment that no longer waits. */
export function ReplyOutcome({ reply }: { reply: Reply }) {
  if (reply.answeredAt !== null) return <Answered reply={reply} answeredAt={reply.answeredAt} />;
  return (
    <p className="flex items-center gap-2 text-xs text-ink-soft">
      <CircleSlash aria-hidden size={14} />
      {m.replies_closed_without()}
    </p>
  );
}
