import { useState } from 'react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { useUndoable } from '@/components/app/use-undoable';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { queueReply } from '@/lib/db/repositories/replies';
import type { ReplyKind } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';
import { buildHandComment, networkOfLink } from '@/lib/replies/build-hand-comment';
import type { HandEntry, HandProblem } from '@/lib/replies/build-hand-comment';
import { dueTimeOf } from '@/lib/replies/due-time';
import { loadSlaSettings } from '@/lib/replies/sla-settings';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { KindSelect } from './kind-select';

const NOTHING: HandEntry = { link: '', author: '', text: '' };

const PROBLEMS: Record<HandProblem, () => string> = {
  link: m.replies_add_link_wrong,
  text: m.replies_add_text_missing,
};

function LinkField({ link, onChange }: { link: string; onChange: (link: string) => void }) {
  const network = networkOfLink(link);
  return (
    <div className="space-y-1">
      <TextField
        label={m.replies_add_link()}
        inputMode="url"
        autoComplete="off"
        required
        value={link}
        onChange={onChange}
        placeholder="https://vk.com/wall-1_2?reply=3"
      />
      <p role="status" className="flex min-h-5 items-center gap-1.5 text-xs text-ink-soft">
        {network !== null && (
          <>
            <NetworkMark network={network} isDecorative />
            {networkName(network)}
          </>
        )}
      </p>
    </div>
  );
}

function useQueueing(onDone: () => void) {
  const { act } = useUndoable('replies:add');
  const [problem, setProblem] = useState<HandProblem | null>(null);
  const queue = async (entry: HandEntry, kind: ReplyKind | null): Promise<void> => {
    const at = new Date();
    const comment = buildHandComment(entry, { at, timeZone: localTimeZone() });
    if (typeof comment === 'string') {
      setProblem(comment);
      return;
    }
    const queuedAt = at.toISOString();
    const basis = { queuedAt, kind, tier: 1, clientId: null, pausedMs: 0 } as const;
    const pageUrl = comment.permalink ?? '';
    await act(
      async () => ({
        ok: true,
        ...(await queueReply({
          comment,
          post: { id: null, permalink: null, authorName: null },
          pageUrl,
          at: queuedAt,
          dueAt: dueTimeOf(basis, await loadSlaSettings()),
          source: 'hand',
          kind,
        })),
      }),
      m.replies_said_added,
    );
    onDone();
  };
  return { problem, queue };
}

function Problem({ problem }: { problem: HandProblem | null }) {
  if (problem === null) return null;
  return (
    <p role="alert" className="text-danger">
      {PROBLEMS[problem]()}
    </p>
  );
}

function AddForm({ onDone }: { onDone: () => void }) {
  const [entry, setEntry] = useState(NOTHING);
  const [kind, setKind] = useState<ReplyKind | null>(null);
  const { problem, queue } = useQueueing(onDone);
  const change = (patch: Partial<HandEntry>): void => setEntry((before) => ({ ...before, ...patch }));
  return (
    <form
      className="space-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void queue(entry, kind);
      }}
    >
      <LinkField link={entry.link} onChange={(link) => change({ link })} />
      <TextField
        label={m.replies_add_author()}
        placeholder={m.replies_add_author_hint()}
        autoComplete="off"
        maxLength={200}
        value={entry.author}
        onChange={(author) => change({ author })}
      />
      <TextArea
        label={m.replies_add_text()}
        rows={3}
        maxLength={20_000}
        required
        value={entry.text}
        onChange={(text) => change({ text })}
      />
      <KindSelect kind={kind} onChange={setKind} />
      <Problem problem={problem} />
      <Button type="submit" variant="primary" className="w-full">
        {m.replies_add_submit()}
      </Button>
    </form>
  );
}

/** A comment that no page shows to the extension: pasted in with its link. */
export function AddReplyDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog title={m.replies_add()} closeLabel={m.common_close()} isOpen={isOpen} onClose={onClose}>
      <AddForm onDone={onClose} />
    </Dialog>
  );
}
