import { v7 as uuid } from 'uuid';

import { clientSchema, type Client } from '@/lib/domain/client';
import type { ClientId } from '@/lib/domain/ids';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';

/** Stores a new client. `colour` is a CSS hex colour. Throws a Zod error on an empty or overlong name. */
export async function createClient(
  { name, colour }: Pick<Client, 'name' | 'colour'>,
  database: JackdawDatabase = db(),
): Promise<Client> {
  const at = new Date().toISOString();
  const client = clientSchema.parse({
    id: uuid(),
    name: name.trim(),
    colour,
    variables: {},
    createdAt: at,
    updatedAt: at,
  });
  await database.clients.add(client);
  return client;
}

/** Changes name, colour or the client's own template variables (all of them at once); `not-found` when the client is gone. Throws a Zod error on an empty or overlong name. */
export async function renameClient(
  id: string,
  change: Partial<Pick<Client, 'name' | 'colour' | 'variables'>>,
  database: JackdawDatabase = db(),
): Promise<{ ok: true } | Failure> {
  return database.transaction('rw', database.clients, async () => {
    const stored = await database.clients.get(id);
    if (stored === undefined) return { ok: false, code: 'not-found' };
    const name = (change.name ?? stored.name).trim();
    await database.clients.put(clientSchema.parse({ ...stored, ...change, name, updatedAt: new Date().toISOString() }));
    return { ok: true };
  });
}

/** By name, in the reader's alphabet. */
export async function listClients(database: JackdawDatabase = db()): Promise<Client[]> {
  return (await database.clients.toArray()).toSorted((a, b) => a.name.localeCompare(b.name));
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
