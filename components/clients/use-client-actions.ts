import { useCallback } from 'react';

import { useUndoable } from '@/components/app/use-undoable';
import { deleteClient, reorderClients } from '@/lib/db/repositories/clients';
import type { Released } from '@/lib/db/repositories/row-sets';
import type { Client } from '@/lib/domain/client';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

/** What a person would call theirs; links between rows and history are not counted. */
const COUNTED = [
  'posts',
  'planItems',
  'replies',
  'templates',
  'accounts',
  'planSeries',
  'planTemplates',
  'readings',
] as const;

function deletionWords({ name }: Client, released: Released): string {
  const count = COUNTED.reduce((sum, table) => sum + (released[table] ?? 0), 0);
  return count === 0
    ? m.clients_deleted({ name })
    : m.clients_deleted_left({ name, count, shown: formatNumber(count) });
}

/** Changes of the list of clients; each can be undone by its toast or Ctrl+Z. */
export function useClientActions() {
  const changes = useUndoable('clients');
  const { act } = changes;
  const remove = useCallback(
    async (client: Client) =>
      act(
        () => deleteClient(client.id),
        ({ released }) => deletionWords(client, released),
      ),
    [act],
  );
  const reorder = useCallback(async (ids: readonly string[]) => act(() => reorderClients(ids), m.clients_moved), [act]);
  return { ...changes, remove, reorder };
}
