import { useCallback, useMemo, useState } from 'react';

import { useToast } from '@/components/ui/toast';
import { errorCodeOf } from '@/lib/db/errors';
import { createClient } from '@/lib/db/repositories/clients';
import { addTags, annotatePost, assignClient, deletePosts, removeTags } from '@/lib/db/repositories/organise-posts';
import type { Undoable } from '@/lib/db/repositories/organise-posts';
import { undo } from '@/lib/db/repositories/undo-log';
import { clientIdSchema, postIdSchema } from '@/lib/domain/ids';
import { describeError } from '@/lib/errors/describe-error';
import { report } from '@/lib/errors/report';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { nextClientColour } from './client-colour';
import { createUndoHistory } from './undo-history';

export interface PostActions {
  tag: (ids: readonly string[], tags: readonly string[]) => Promise<void>;
  untag: (ids: readonly string[], tags: readonly string[]) => Promise<void>;
  /** null takes the posts out of their client. */
  assign: (ids: readonly string[], clientId: string | null) => Promise<void>;
  /** Creates a client by this name and files the posts under it. */
  assignNew: (ids: readonly string[], name: string) => Promise<void>;
  remove: (ids: readonly string[]) => Promise<void>;
  /** Quiet: the field that was edited shows the change itself. */
  annotate: (id: string, change: { tags?: readonly string[]; note?: string }) => Promise<void>;
  /** Takes back the last action of this page. */
  undoLast: () => Promise<void>;
}

type Said = (changed: number) => string;

/** What can be done with posts. Every change says what it did and can be taken back, by its toast or by Ctrl+Z. */
export function usePostActions(): PostActions {
  const showToast = useToast();
  const [done] = useState(createUndoHistory);

  const fail = useCallback(
    (error: unknown) => {
      const code = errorCodeOf(error);
      if (code === 'unexpected') void report(error, 'library:action');
      showToast({ text: describeError(code), tone: 'danger' });
    },
    [showToast],
  );

  const takeBack = useCallback(
    async (undoId: string) => {
      done.forget(undoId);
      try {
        const reply = await undo(undoId);
        showToast({ text: reply.ok ? m.common_undone() : describeError(reply.code) });
      } catch (error) {
        fail(error);
      }
    },
    [done, showToast, fail],
  );

  const act = useCallback(
    async (action: () => Promise<Undoable>, say: Said | null) => {
      try {
        const reply = await action();
        if (!reply.ok) {
          showToast({ text: describeError(reply.code), tone: 'danger' });
          return;
        }
        const { undoId, changed } = reply;
        done.add(undoId);
        if (say === null) return;
        showToast({ text: say(changed), action: { label: m.common_undo(), onAction: () => void takeBack(undoId) } });
      } catch (error) {
        fail(error);
      }
    },
    [done, showToast, takeBack, fail],
  );

  const undoLast = useCallback(async () => {
    const last = done.last();
    if (last !== null) await takeBack(last);
  }, [done, takeBack]);

  return useMemo(() => buildActions(act, undoLast), [act, undoLast]);
}

type Act = (action: () => Promise<Undoable>, say: Said | null) => Promise<void>;

const shown = (count: number): { count: number; shown: string } => ({ count, shown: formatNumber(count) });

async function file(ids: readonly string[], clientId: string | null): Promise<Undoable> {
  const postIds = ids.map((id) => postIdSchema.parse(id));
  return assignClient(postIds, clientId === null ? null : clientIdSchema.parse(clientId));
}

function buildActions(act: Act, undoLast: () => Promise<void>): PostActions {
  return {
    undoLast,
    tag: async (ids, tags) =>
      act(
        async () => addTags(ids, tags),
        (count) => m.library_tagged(shown(count)),
      ),
    untag: async (ids, tags) =>
      act(
        async () => removeTags(ids, tags),
        (count) => m.library_untagged(shown(count)),
      ),
    assign: async (ids, clientId) =>
      act(
        async () => file(ids, clientId),
        (count) => m.library_assigned(shown(count)),
      ),
    assignNew: async (ids, name) => {
      const create = async (): Promise<Undoable> => {
        const client = await createClient({ name, colour: await nextClientColour() });
        return file(ids, client.id);
      };
      await act(create, (count) => m.library_assigned(shown(count)));
    },
    remove: async (ids) =>
      act(
        async () => deletePosts(ids),
        (count) => m.common_deleted_count(shown(count)),
      ),
    annotate: async (id, change) => act(async () => annotatePost(id, change), null),
  };
}
