import { lazy, Suspense, useEffect, useState } from 'react';

import { describeError } from '@/lib/errors/describe-error';
import { missingFieldNames } from '@/components/post-card/missing-fields';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TagField } from '@/components/ui/tag-field';
import { TextArea } from '@/components/ui/text-area';
import type { ErrorCode } from '@/lib/errors/error-code';
import { m } from '@/lib/i18n/messages';
import type { CapturePostReply } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';

/** Comes behind the capture: it needs the database, and nobody has an idea before there is a post. */
async function loadPopupIdeas() {
  const { PopupIdeas } = await import('@/components/ideas/popup-ideas');
  return { default: PopupIdeas };
}

const PopupIdeas = lazy(loadPopupIdeas);

function capturedText(reply: CapturePostReply): string {
  if (reply.quality === 'link') return m.popup_captured_link();
  if (reply.outcome === 'again') return m.popup_captured_again();
  return m.popup_captured();
}

function useRecentTags(): readonly string[] {
  const [tags, setTags] = useState<readonly string[]>([]);
  useEffect(() => {
    void send('tags:recent', {}).then((reply) => setTags(reply.ok ? reply.tags : []));
  }, []);
  return tags;
}

/** Undo, and a tag or note while the post is still in mind. */
export function AfterCapture({ reply, onUndo }: { reply: CapturePostReply; onUndo: () => void }) {
  const [tags, setTags] = useState<readonly string[]>(reply.tags);
  const [note, setNote] = useState(reply.note);
  const [savedNote, setSavedNote] = useState(reply.note);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const recent = useRecentTags();
  const annotate = async (change: { tags?: string[]; note?: string }): Promise<void> => {
    const answer = await send('posts:annotate', { postId: reply.postId, ...change });
    setFailure(answer.ok ? null : answer.code);
  };
  const saveNote = (): void => {
    if (note === savedNote) return;
    setSavedNote(note);
    void annotate({ note });
  };
  const missing = missingFieldNames(reply.missing);
  return (
    <div className="space-y-3">
      <Notice
        tone={reply.quality === 'full' ? 'good' : 'warn'}
        title={capturedText(reply)}
        action={
          <Button size="small" onClick={onUndo}>
            {m.common_undo()}
          </Button>
        }
      >
        {missing.length > 0 && m.common_missing({ fields: missing.join(', ') })}
      </Notice>
      <Suspense fallback={<div aria-hidden className="h-7" />}>
        <PopupIdeas postId={reply.postId} />
      </Suspense>
      <TagField
        label={m.common_tags()}
        placeholder={m.common_tags_hint()}
        removeLabel={(tag) => m.common_tag_remove({ tag })}
        tags={tags}
        suggestions={recent}
        onChange={(changed) => {
          setTags(changed);
          void annotate({ tags: changed });
        }}
      />
      <TextArea label={m.common_note()} value={note} onChange={setNote} onBlur={saveNote} />
      {failure !== null && <Notice tone="danger">{describeError(failure)}</Notice>}
    </div>
  );
}
