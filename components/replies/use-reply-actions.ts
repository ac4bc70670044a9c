import { useMemo } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import type { Act } from '@/components/app/use-undoable';
import { nextClientColour } from '@/components/library/client-colour';
import { createClient } from '@/lib/db/repositories/clients';
import { changeReply } from '@/lib/db/repositories/replies';
import { clientIdSchema } from '@/lib/domain/ids';
import type { ReplyState } from '@/lib/domain/vocabulary';
import { formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

export interface ReplyActions {
  /** `answered` also stores when; opening again forgets it. */
  setState: (id: string, state: ReplyState) => Promise<void>;
  /** ISO 8601 UTC. */
  setDue: (id: string, dueAt: string) => Promise<void>;
  setNote: (id: string, note: string) => Promise<void>;
  /** null takes it out of its client. */
  assign: (id: string, clientId: string | null) => Promise<void>;
  /** Creates a client by this name and files the comment under it. */
  assignNew: (id: string, name: string) => Promise<void>;
  undoLast: () => Promise<void>;
}

const SAID: Record<ReplyState, () => string> = {
  new: m.replies_said_new,
  'in-work': m.replies_said_in_work,
  waiting: m.replies_said_waiting,
  answered: m.replies_said_answered,
  closed: m.replies_said_closed,
};

function buildActions(act: Act, undoLast: () => Promise<void>): ReplyActions {
  return {
    undoLast,
    setState: async (id, state) => {
      const answeredAt = state === 'answered' ? new Date().toISOString() : null;
      await act(async () => changeReply(id, { state, answeredAt }), SAID[state]);
    },
    setDue: async (id, dueAt) =>
      act(
        async () => changeReply(id, { dueAt }),
        () => m.replies_said_due({ time: formatMoment(dueAt) }),
      ),
    setNote: async (id, note) => act(async () => changeReply(id, { note }), m.replies_said_note),
    assign: async (id, clientId) =>
      act(
        async () => changeReply(id, { clientId: clientId === null ? null : clientIdSchema.parse(clientId) }),
        clientId === null ? m.replies_said_no_client : m.replies_said_client,
      ),
    assignNew: async (id, name) =>
      act(async () => {
        const client = await createClient({ name, colour: await nextClientColour() });
        return changeReply(id, { clientId: client.id });
      }, m.replies_said_client),
  };
}

/** What can be done with a comment that wants an answer; each can be taken back, by its toast or by Ctrl+Z. */
export function useReplyActions(): ReplyActions {
  const { act, undoLast } = useUndoable('replies:action');
  return useMemo(() => buildActions(act, undoLast), [act, undoLast]);
}
