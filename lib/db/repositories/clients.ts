import { v7 as uuid } from 'uuid';

import { clientSchema, type Client, type ClientChange } from '@/lib/domain/client';
import type { ClientId, UndoId } from '@/lib/domain/ids';
import type { Failure } from '@/lib/errors/error-code';

import { compareClients } from '../compare-clients';
import { db, type JackdawDatabase } from '../database';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import { saveRows } from './plain-rows';
import { type RemovedRows, removeRows } from './row-sets';

export type SavedClient = { ok: true; undoId: UndoId } | Failure;

/**
 * Stores a new client after the others. `colour` is a CSS hex colour. One undo takes it back. Throws a Zod error on an empty or
 * overlong name and other content that breaks the rules of `clientSchema`.
 */
export async function createClient(
  { name, ...given }: Pick<Client, 'name' | 'colour'> & ClientChange,
  database: JackdawDatabase = db(),
): Promise<Client & { undoId: UndoId }> {
  const at = new Date().toISOString();
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const places = (await database.clients.toArray()).map((client) => client.place + 1);
    const place = Math.max(0, ...places);
    const client = clientSchema.parse({
      place,
      ...given,
      name: name.trim(),
      id: uuid(),
      createdAt: at,
      updatedAt: at,
    });
    const undoId = await saveRows({ clients: { [client.id]: client } }, {}, database);
    return { ...client, undoId };
  });
}

/** Changes what is given, all of a list at once; `not-found` when the client is gone. Throws a Zod error as `createClient`. */
export async function changeClient(
  id: string,
  change: ClientChange,
  database: JackdawDatabase = db(),
): Promise<SavedClient> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const stored = await database.clients.get(id);
    if (stored === undefined) return { ok: false, code: 'not-found' };
    const name = (change.name ?? stored.name).trim();
    const client = clientSchema.parse({ ...stored, ...change, name });
    return { ok: true, undoId: await saveRows({ clients: { [id]: client } }, {}, database) };
  });
}

/** Puts the clients into this order; those not named come after them, as they were. One undo takes it back. */
export async function reorderClients(ids: readonly string[], database: JackdawDatabase = db()): Promise<SavedClient> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const clients = await listClients(database);
    const rank = new Map(ids.map((id, index) => [id, index]));
    const moved = clients
      .toSorted((a, b) => (rank.get(a.id) ?? ids.length) - (rank.get(b.id) ?? ids.length))
      .map((client, place) => ({ ...client, place }))
      .filter(({ id, place }) => clients.find((stored) => stored.id === id)?.place !== place);
    if (moved.length === 0) return { ok: false, code: 'not-found' };
    const rows = Object.fromEntries(moved.map((client) => [client.id, client]));
    return { ok: true, undoId: await saveRows({ clients: rows }, {}, database) };
  });
}

/**
 * Removes the client and its checklists; its posts, plan items, comments, templates and accounts stay, and belong to nobody then.
 * One undo brings everything back as it was.
 */
export async function deleteClient(id: string, database: JackdawDatabase = db()): Promise<RemovedRows> {
  return removeRows({ clients: [id] }, database);
}

/** By place, then by name in the reader's alphabet. */
export async function listClients(database: JackdawDatabase = db()): Promise<Client[]> {
  const clients = await database.clients.toArray();
  return clients.toSorted(compareClients);
}

/**
 * The client a comment belongs to: that of its row in the queue, else of the post it stands under, as far as that is in the
 * library. null: not known.
 */
export async function findClientOfComment(
  commentId: string,
  database: JackdawDatabase = db(),
): Promise<ClientId | null> {
  const [reply, comment] = await Promise.all([database.replies.get(commentId), database.comments.get(commentId)]);
  if (reply !== undefined && reply.clientId !== null) return reply.clientId;
  const postId = reply?.post.id ?? comment?.postId;
  const post = postId === undefined || postId === null ? undefined : await database.posts.get(postId);
  return post?.clientId ?? null;
}
