import { useState } from 'react';

import { buildHash } from '@/components/app/use-hash-route';
import { ClientPicker } from '@/components/library/client-picker';
import { Count } from '@/components/post-card/count';
import { ExternalLink } from '@/components/ui/external-link';
import { TextArea } from '@/components/ui/text-area';
import { usePost } from '@/lib/db/use-posts';
import type { Client } from '@/lib/domain/client';
import type { Reply } from '@/lib/domain/reply';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';
import { REPLY_PLANS } from '@/lib/replies/reply-plan';

import { AnswerPanel } from './answer-panel';
import { ReplyEvidence } from './reply-evidence';
import { ReplyScreenshots } from './reply-screenshots';
import { SortingFields } from './sorting-fields';
import type { ReplyActions } from './use-reply-actions';

export interface ReplyDetailsProps {
  id: string;
  reply: Reply;
  clients: readonly Client[];
  actions: ReplyActions;
}

/** Saved when the field is left; a note changed elsewhere meanwhile is shown unless it is being edited here. */
function NoteField({ reply, actions }: Pick<ReplyDetailsProps, 'reply' | 'actions'>) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = (): void => {
    if (draft !== null && draft !== reply.note) void actions.setNote(reply.id, draft);
    setDraft(null);
  };
  return (
    <TextArea
      label={m.common_note()}
      placeholder={m.replies_note_hint()}
      value={draft ?? reply.note}
      onChange={setDraft}
      onBlur={save}
    />
  );
}

function LibraryLink({ postId }: { postId: string }) {
  const post = usePost(postId);
  if (post === null || post === undefined) return null;
  return (
    <a
      href={buildHash('library', new URLSearchParams({ post: postId }))}
      className="text-accent underline-offset-2 hover:underline"
    >
      {m.replies_in_library()}
    </a>
  );
}

/** What is not needed at a glance: note, client, where it came from. */
export function ReplyDetails({ id, reply, clients, actions }: ReplyDetailsProps) {
  const plan = reply.kind === null ? undefined : REPLY_PLANS[reply.kind];
  const isOpen = OPEN_REPLY_STATES.some((state) => state === reply.state);
  return (
    <div id={id} className="space-y-3 border-t border-line pt-3">
      <SortingFields reply={reply} actions={actions} />
      {plan !== undefined && isOpen && <AnswerPanel key={reply.id} reply={reply} plan={plan} actions={actions} />}
      <ReplyEvidence reply={reply} />
      <ReplyScreenshots reply={reply} actions={actions} />
      <NoteField reply={reply} actions={actions} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-xs text-ink-soft">
        <ClientPicker
          clients={clients}
          clientId={reply.clientId}
          onAssign={(clientId) => void actions.assign([reply.id], clientId)}
          onCreate={(name) => void actions.assignNew([reply.id], name)}
        />
        <time dateTime={reply.queuedAt} className="tabular">
          {m.replies_queued_at({ time: formatMoment(reply.queuedAt) })}
        </time>
        <span>
          {m.common_metric_likes()}: <Count value={reply.likes} exact={null} />
        </span>
        {/* Rookery stands on a page of the extension, whose address is of no use later. */}
        {reply.network !== 'practice' && <ExternalLink href={reply.pageUrl}>{m.replies_seen_on()}</ExternalLink>}
        {reply.post.id !== null && <LibraryLink postId={reply.post.id} />}
      </div>
    </div>
  );
}
