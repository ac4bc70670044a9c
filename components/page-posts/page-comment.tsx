import { Clock } from 'lucide-react';
import { useState } from 'react';

import { describeError } from '@/lib/errors/describe-error';
import { Button } from '@/components/ui/button';
import type { ErrorCode } from '@/lib/errors/error-code';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import type { ListedComment } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';

type Queuing =
  | { state: 'idle' | 'sending' | 'undone' }
  | { state: 'queued'; undoId: string; dueAt: string }
  | { state: 'failed'; code: ErrorCode };

/** What came of it; a comment that waited before says so. */
function describeQueuing(queuing: Queuing, isWaiting: boolean): string {
  if (queuing.state === 'queued') return m.popup_comments_queued({ time: formatMoment(queuing.dueAt) });
  if (queuing.state === 'undone') return m.common_undone();
  return isWaiting && queuing.state === 'idle' ? m.popup_comments_waiting() : '';
}

/** Where replies can be taken from beside the list. */
export interface AnswerProps {
  onAnswer?: (key: string) => void;
  /** The comment that is being answered. */
  answeredKey?: string | null;
}

interface PageCommentProps extends AnswerProps {
  tabId: number;
  comment: ListedComment;
}

/** One comment of the page: who, the first words, and a button that puts it into the queue of those to answer. */
export function PageComment({ tabId, comment, onAnswer, answeredKey }: PageCommentProps) {
  const [queuing, setQueuing] = useState<Queuing>({ state: 'idle' });
  const author = comment.author ?? m.common_author_unknown();
  const queue = async (): Promise<void> => {
    setQueuing({ state: 'sending' });
    const reply = await send('page:queue-comment', { tabId, key: comment.key, requestId: crypto.randomUUID() });
    setQueuing(reply.ok ? { ...reply, state: 'queued' } : { state: 'failed', code: reply.code });
  };
  const undo = async (undoId: string): Promise<void> => {
    const reply = await send('posts:undo', { undoId });
    setQueuing(reply.ok ? { state: 'undone' } : { state: 'failed', code: reply.code });
  };
  const isWaiting = comment.isWaiting && queuing.state === 'idle';
  return (
    <li className="flex items-start gap-2 py-2">
      <div className="min-w-0 flex-1">
        <p className="truncate font-semibold" dir="auto">
          {author}
        </p>
        <p className="line-clamp-2 text-xs text-ink-soft" dir="auto">
          {comment.start === '' ? m.popup_posts_without_text() : comment.start}
        </p>
        <p role="status" className="flex items-center gap-1 text-xs text-good">
          {(queuing.state === 'queued' || isWaiting) && <Clock aria-hidden size={13} />}
          {describeQueuing(queuing, comment.isWaiting)}
        </p>
        {queuing.state === 'failed' && (
          <p role="alert" className="text-xs text-danger">
            {describeError(queuing.code)}
          </p>
        )}
      </div>
      {onAnswer !== undefined && (
        <Button
          size="small"
          aria-label={m.sidepanel_answer_label({ author })}
          aria-pressed={answeredKey === comment.key}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          onClick={() => onAnswer(comment.key)}
        >
          {m.sidepanel_answer()}
        </Button>
      )}
      {queuing.state === 'queued' ? (
        <Button
          size="small"
          aria-label={m.popup_comments_undo_label({ author })}
          onClick={() => void undo(queuing.undoId)}
        >
          {m.common_undo()}
        </Button>
      ) : (
        !isWaiting && (
          <Button
            size="small"
            aria-label={m.popup_comments_queue_label({ author })}
            aria-disabled={queuing.state === 'sending'}
            onClick={() => queuing.state !== 'sending' && void queue()}
          >
            {m.popup_comments_queue()}
          </Button>
        )
      )}
    </li>
  );
}
