import { useMemo } from 'react';

import type { Act, UndoableChanges } from '@/components/app/use-undoable';
import { createClient } from '@/lib/db/repositories/clients';
import { addTags, annotatePost, assignClient, deletePosts, removeTags } from '@/lib/db/repositories/organise-posts';
import type { Undoable } from '@/lib/db/repositories/organise-posts';
import { clientIdSchema, postIdSchema } from '@/lib/domain/ids';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { nextClientColour } from './client-colour';

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

/** What can be done with posts. Every change says what it did and can be taken back, by its toast or by Ctrl+Z. */
export function usePostActions({ act, undoLast }: UndoableChanges): PostActions {
  return useMemo(() => buildActions(act, undoLast), [act, undoLast]);
}

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
        ({ changed }) => m.library_tagged(shown(changed)),
      ),
    untag: async (ids, tags) =>
      act(
        async () => removeTags(ids, tags),
        ({ changed }) => m.library_untagged(shown(changed)),
      ),
    assign: async (ids, clientId) =>
      act(
        async () => file(ids, clientId),
        ({ changed }) => m.library_assigned(shown(changed)),
      ),
    assignNew: async (ids, name) => {
      const create = async (): Promise<Undoable> => {
        const client = await createClient({ name, colour: await nextClientColour() });
        return file(ids, client.id);
      };
      await act(create, ({ changed }) => m.library_assigned(shown(changed)));
    },
    remove: async (ids) =>
      act(
        async () => deletePosts(ids),
        ({ changed }) => m.common_deleted_count(shown(changed)),
      ),
    annotate: async (id, change) => act(async () => annotatePost(id, change), null),
  };
}
