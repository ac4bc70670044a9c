import { CheckCheck } from 'lucide-react';

import { useUndoable } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { changeReplies } from '@/lib/db/repositories/replies';
import { useReply } from '@/lib/db/use-replies';
import { templateIdSchema } from '@/lib/domain/ids';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { describeError } from '@/lib/errors/describe-error';
import { m } from '@/lib/i18n/messages';
import { buildAnswer } from '@/lib/replies/reply-changes';
import { loadSlaSettings } from '@/lib/replies/sla-settings';
import { REPEATS_TO_WARN_AT } from '@/lib/templates/variation/count-repeats';

import type { CopiedReply, CopyState } from './use-reply-copy';

async function markAnswered(replyId: string, { templateId, insertionId, text }: CopiedReply) {
  const circumstances = { at: new Date().toISOString(), settings: await loadSlaSettings() };
  const answer = { text, templateId: templateIdSchema.parse(templateId), insertionId };
  return changeReplies([replyId], (reply) => buildAnswer(reply, answer, circumstances));
}

/** The queue is told by the person alone: a copied text may never have been sent. */
function QueueOffer({ replyId, copied }: { replyId: string; copied: CopiedReply }) {
  const reply = useReply(replyId);
  const { act } = useUndoable('sidepanel:answered');
  if (reply === undefined || reply === null) return null;
  if (!OPEN_REPLY_STATES.some((state) => state === reply.state)) return <p>{m.sidepanel_queue_answered()}</p>;
  return (
    <div className="space-y-1.5">
      <p>{m.sidepanel_copied_waits()}</p>
      <Button
        size="small"
        icon={<CheckCheck aria-hidden size={14} />}
        onClick={() => void act(async () => markAnswered(replyId, copied), m.replies_said_answered)}
      >
        {m.sidepanel_queue_mark()}
      </Button>
    </div>
  );
}

function Copied({ copied }: { copied: CopiedReply }) {
  const { repeatsToday, replyId } = copied;
  const isRepeated = repeatsToday >= REPEATS_TO_WARN_AT;
  return (
    <Notice tone={isRepeated ? 'warn' : 'good'} title={m.palette_copied()}>
      {isRepeated && <p>{m.palette_note_repeats({ count: repeatsToday })}</p>}
      {replyId === null ? <p>{m.sidepanel_copied_counted()}</p> : <QueueOffer replyId={replyId} copied={copied} />}
    </Notice>
  );
}

/** What came of copying: where the text is now, and what is left to do. */
export function CopyOutcome({ copying }: { copying: CopyState }) {
  if (copying.state === 'copied') return <Copied key={copying.copied.insertionId} copied={copying.copied} />;
  if (copying.state === 'refused') return <Notice tone="danger">{m.palette_copy_failed()}</Notice>;
  if (copying.state === 'idle') return null;
  return (
    <Notice tone="warn" title={m.palette_copied()}>
      {m.sidepanel_copied_uncounted({ reason: describeError(copying.code) })}
    </Notice>
  );
}
