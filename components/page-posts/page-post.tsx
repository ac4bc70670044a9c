import { BookmarkCheck } from 'lucide-react';

import { describeError } from '@/lib/errors/describe-error';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { m } from '@/lib/i18n/messages';
import type { ListedPost } from '@/lib/messaging/protocol';

import { type ListedCaptureActions, useListedCapture } from './use-listed-capture';

function Action({ post, actions }: { post: ListedPost; actions: ListedCaptureActions }) {
  const { capture, start, undo } = actions;
  const author = post.author ?? m.common_author_unknown();
  if (capture.state === 'captured') {
    return (
      <Button size="small" aria-label={m.popup_posts_undo_label({ author })} onClick={() => void undo()}>
        {m.common_undo()}
      </Button>
    );
  }
  const isAgain = post.isCaptured && capture.state !== 'undone';
  return (
    <Button
      size="small"
      variant={isAgain ? 'secondary' : 'primary'}
      aria-label={isAgain ? m.popup_posts_again_label({ author }) : m.popup_posts_capture_label({ author })}
      aria-disabled={capture.state === 'saving'}
      onClick={() => capture.state !== 'saving' && void start()}
    >
      {isAgain ? m.popup_posts_again() : m.popup_posts_capture()}
    </Button>
  );
}

/** What came of it, in words and announced; "In the Library" where the post was there before. */
function Outcome({ post, actions }: { post: ListedPost; actions: ListedCaptureActions }) {
  const { capture } = actions;
  if (capture.state === 'failed') {
    return (
      <p role="alert" className="text-xs text-danger">
        {describeError(capture.code)}
      </p>
    );
  }
  const isIn = capture.state === 'captured' || (post.isCaptured && capture.state === 'idle');
  return (
    <p role="status" className="flex items-center gap-1 text-xs text-good">
      {isIn && <BookmarkCheck aria-hidden size={13} />}
      {capture.state === 'captured' && m.popup_captured()}
      {capture.state === 'undone' && m.common_undone()}
      {capture.state === 'idle' && post.isCaptured && m.popup_posts_known()}
    </p>
  );
}

/** One post of the page: who, the first words, and a button. */
export function PagePost({ tabId, post }: { tabId: number; post: ListedPost }) {
  const actions = useListedCapture(tabId, post.key);
  return (
    <li className="flex items-start gap-2 py-2">
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-1.5">
          <span className="truncate font-semibold" dir="auto">
            {post.author ?? m.common_author_unknown()}
          </span>
          {post.isSponsored && <Chip>{m.common_kind_ad()}</Chip>}
        </p>
        <p className="line-clamp-2 text-xs text-ink-soft" dir="auto">
          {post.start === '' ? m.popup_posts_without_text() : post.start}
        </p>
        <Outcome post={post} actions={actions} />
      </div>
      <Action post={post} actions={actions} />
    </li>
  );
}
