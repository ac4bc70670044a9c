import { Heart } from 'lucide-react';
import { useMemo, useState } from 'react';

import { AuthorLine } from '@/components/post-card/author-line';
import { Count } from '@/components/post-card/count';
import { LinkedText } from '@/components/post-card/linked-text';
import { PublishedTime } from '@/components/post-card/published-time';
import { Button } from '@/components/ui/button';
import { ExternalLink } from '@/components/ui/external-link';
import { useDiscussion } from '@/lib/db/use-replies';
import type { Comment } from '@/lib/domain/comment';
import { formatNumber } from '@/lib/i18n/format-count';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { threadComments } from '@/lib/replies/thread-comments';
import type { ThreadedComment } from '@/lib/replies/thread-comments';

import { DetailSection } from './detail-section';

/** As many as are read beside the list; the rest on request. */
const SHOWN_AT_FIRST = 20;
/** Deeper answers stand no further in: the pane is narrow. */
const DEEPEST_INDENT = 4;
const INDENT_REM = 0.875;

/** The latest time, and whether some were kept earlier. */
function readTimes(comments: readonly Comment[]): { latest: string; isOneTime: boolean } {
  const times = comments.map(({ capturedAt }) => capturedAt).toSorted();
  const latest = times.at(-1) ?? '';
  return { latest, isOneTime: times[0] === latest };
}

function Summary({ comments }: { comments: readonly Comment[] }) {
  const { latest, isOneTime } = readTimes(comments);
  const time = formatMoment(latest);
  return (
    <p className="mb-2 text-xs text-ink-soft tabular" title={m.library_discussion_partial()}>
      {m.library_discussion_kept({ count: comments.length, shown: formatNumber(comments.length) })}
      {' · '}
      <time dateTime={latest}>{isOneTime ? time : m.library_discussion_when_last({ time })}</time>
    </p>
  );
}

function KeptComment({ comment, depth }: ThreadedComment) {
  const { author, permalink, likes, text } = comment;
  const when = <PublishedTime post={comment} />;
  return (
    <li
      className={depth > 0 ? 'border-s-2 border-line ps-2.5' : undefined}
      style={{ marginInlineStart: `${Math.min(depth, DEEPEST_INDENT) * INDENT_REM}rem` }}
    >
      <div className="flex flex-wrap items-baseline gap-x-2">
        <AuthorLine author={author} />
        {comment.isByPostAuthor && (
          <span className="rounded-full bg-accent-soft px-1.5 text-xs text-accent">{m.replies_by_post_author()}</span>
        )}
        <span className="text-xs text-ink-faint tabular">
          {permalink === null ? when : <ExternalLink href={permalink}>{when}</ExternalLink>}
        </span>
        <span className="ms-auto inline-flex items-center gap-1 text-xs text-ink-soft">
          <Heart aria-hidden size={12} />
          <span className="sr-only">{m.common_metric_likes()}:</span>
          <Count value={likes} exact={null} />
        </span>
      </div>
      {text === '' ? (
        <p className="text-ink-faint italic">{m.library_detail_no_text()}</p>
      ) : (
        <p className="wrap-anywhere whitespace-pre-wrap" dir="auto">
          <LinkedText text={text} />
          {comment.truncated && ' …'}
        </p>
      )}
    </li>
  );
}

/** What was visible under the post when it was captured with its comments. */
export function DetailDiscussion({ postId }: { postId: string }) {
  const comments = useDiscussion(postId);
  const [isWhole, setWhole] = useState(false);
  const threaded = useMemo(() => threadComments(comments ?? []), [comments]);
  if (comments === undefined || comments.length === 0) return null;
  const shown = isWhole ? threaded : threaded.slice(0, SHOWN_AT_FIRST);
  return (
    <DetailSection title={m.library_detail_discussion()}>
      <Summary comments={comments} />
      <ol className="space-y-2.5">
        {shown.map(({ comment, depth }) => (
          <KeptComment key={comment.id} comment={comment} depth={depth} />
        ))}
      </ol>
      {shown.length < threaded.length && (
        <Button size="small" className="mt-3" onClick={() => setWhole(true)}>
          {m.library_discussion_all({ count: threaded.length, shown: formatNumber(threaded.length) })}
        </Button>
      )}
    </DetailSection>
  );
}
