import { ListChecks } from 'lucide-react';

import { describeError } from '@/lib/errors/describe-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import type { ListedPost } from '@/lib/messaging/protocol';

import { type CaptureAllActions, type CaptureAllState, useCaptureAll } from './use-capture-all';

/** What came of it: how many are kept, and of the others why. */
function Outcome({ capture, undo }: Pick<CaptureAllActions, 'undo'> & { capture: CaptureAllState }) {
  if (capture.state === 'undone') return <Notice>{m.common_undone()}</Notice>;
  if (capture.state === 'failed') return <Notice tone="danger">{describeError(capture.code)}</Notice>;
  if (capture.state !== 'done') return null;
  const { undoIds, failed, left } = capture;
  const missed = failed.length + left;
  return (
    <Notice
      tone={missed === 0 ? 'good' : 'warn'}
      title={m.popup_posts_all_done({ count: undoIds.length, shown: formatNumber(undoIds.length) })}
      action={
        undoIds.length > 0 && (
          <Button size="small" onClick={() => void undo()}>
            {m.popup_posts_all_undo()}
          </Button>
        )
      }
    >
      {missed > 0 && m.popup_posts_all_missed({ count: missed, shown: formatNumber(missed) })}
      {[...new Set(failed)].map((code) => (
        <p key={code}>{describeError(code)}</p>
      ))}
    </Notice>
  );
}

export interface CaptureAllProps {
  tabId: number;
  posts: readonly ListedPost[];
  onChange: () => void;
}

/** All posts of the list that are not in the Library, advertisements left out; with a way to stop and to take all back. */
export function CaptureAll({ tabId, posts, onChange }: CaptureAllProps) {
  const { capture, start, stop, undo } = useCaptureAll(tabId, onChange);
  const keys = posts.filter(({ isCaptured, isSponsored }) => !isCaptured && !isSponsored).map(({ key }) => key);
  if (capture.state === 'running') {
    const { done, total } = capture;
    return (
      <div className="flex items-center gap-3">
        <progress max={total} value={done} aria-label={m.popup_capturing()} className="min-w-0 flex-1 accent-accent" />
        <span role="status" className="text-xs text-ink-soft tabular">
          {m.popup_posts_all_progress({ done: formatNumber(done), total: formatNumber(total) })}
        </span>
        <Button size="small" onClick={stop}>
          {m.popup_posts_all_stop()}
        </Button>
      </div>
    );
  }
  return (
    <div className="space-y-2">
      {keys.length > 1 && (
        <Button size="small" icon={<ListChecks aria-hidden size={13} />} onClick={() => void start(keys)}>
          {m.popup_posts_all({ shown: formatNumber(keys.length) })}
        </Button>
      )}
      <Outcome capture={capture} undo={undo} />
    </div>
  );
}
