import { useState } from 'react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { ReplyKind } from '@/lib/domain/vocabulary';
import { m } from '@/lib/i18n/messages';
import { buildHandComment, networkOfLink } from '@/lib/replies/build-hand-comment';
import type { HandEntry, HandProblem } from '@/lib/replies/build-hand-comment';
import { localTimeZone } from '@/lib/schedule/local-time-zone';

import { KindSelect } from './kind-select';
import type { ReplyActions } from './use-reply-actions';

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

function Problem({ problem }: { problem: HandProblem | null }) {
  if (problem === null) return null;
  return (
    <p role="alert" className="text-danger">
      {PROBLEMS[problem]()}
    </p>
  );
}

function AddForm({ onAdd, onDone }: { onAdd: ReplyActions['add']; onDone: () => void }) {
  const [entry, setEntry] = useState(NOTHING);
  const [kind, setKind] = useState<ReplyKind | null>(null);
  const [problem, setProblem] = useState<HandProblem | null>(null);
  const change = (patch: Partial<HandEntry>): void => setEntry((before) => ({ ...before, ...patch }));
  return (
    <form
      className="space-y-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const comment = buildHandComment(entry, { at: new Date(), timeZone: localTimeZone() });
        if (typeof comment === 'string') setProblem(comment);
        else void onAdd(comment, kind).then(onDone);
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

export interface AddReplyDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onAdd: ReplyActions['add'];
}

/** A comment that no page shows to the extension: pasted in with its link. */
export function AddReplyDialog({ isOpen, onClose, onAdd }: AddReplyDialogProps) {
  return (
    <Dialog title={m.replies_add()} closeLabel={m.common_close()} isOpen={isOpen} onClose={onClose}>
      <AddForm onAdd={onAdd} onDone={onClose} />
    </Dialog>
  );
}
