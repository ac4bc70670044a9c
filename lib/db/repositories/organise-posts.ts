import type { ClientId, PostId, UndoId } from '@/lib/domain/ids';
import type { Failure } from '@/lib/errors/error-code';

import { db, type JackdawDatabase } from '../database';
import { perform, type Targets } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import type { Operation } from '../schema/rows';
import { cleanTags, tagKey } from '../tag-names';

/** `changed`: how many posts there were to change; unknown ids are passed over. */
export type Undoable = { ok: true; undoId: UndoId; changed: number } | Failure;

/** Operations on posts chosen in a list. */
type PostsOperation = Extract<
  Operation,
  { kind: 'annotate' | 'add-tags' | 'remove-tags' | 'assign-client' | 'delete' }
>;

const NOT_FOUND: Failure = { ok: false, code: 'not-found' };

/** Sets tags and note of one post; what is not given stays. An empty note or list clears. */
export async function annotatePost(
  postId: string,
  { tags, note }: { tags?: readonly string[]; note?: string },
  database: JackdawDatabase = db(),
): Promise<Undoable> {
  return changePosts(database, [postId], async () => ({
    kind: 'annotate',
    tags: tags === undefined ? null : await spellAsKnown(database, tags),
    note: note ?? null,
  }));
}

/** Adds tags to posts; a post that has one keeps it once. */
export async function addTags(
  postIds: readonly string[],
  tags: readonly string[],
  database: JackdawDatabase = db(),
): Promise<Undoable> {
  return changePosts(database, postIds, async () => ({ kind: 'add-tags', tags: await spellAsKnown(database, tags) }));
}

/** Removes tags from posts, whatever their case. */
export async function removeTags(
  postIds: readonly string[],
  tags: readonly string[],
  database: JackdawDatabase = db(),
): Promise<Undoable> {
  return changePosts(database, postIds, async () => ({ kind: 'remove-tags', tags: [...tags] }));
}

/** Files posts under a client; null takes them out. */
export async function assignClient(
  postIds: readonly PostId[],
  clientId: ClientId | null,
  database: JackdawDatabase = db(),
): Promise<Undoable> {
  return changePosts(database, postIds, async () => ({ kind: 'assign-client', clientId }));
}

/** Deletes posts with their snapshots, captures and thumbnails; all of it can be undone until purged. */
export async function deletePosts(postIds: readonly string[], database: JackdawDatabase = db()): Promise<Undoable> {
  return changePosts(database, postIds, async () => ({ kind: 'delete' }));
}

async function changePosts(
  database: JackdawDatabase,
  postIds: readonly string[],
  buildOperation: () => Promise<PostsOperation>,
): Promise<Undoable> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const known = await database.posts.where('id').anyOf(postIds).primaryKeys();
    if (known.length === 0) return NOT_FOUND;
    const operation = await buildOperation();
    const targets = await findTargets(database, known, operation);
    const undoId = await perform(database, { operation, targets, at: new Date().toISOString() });
    return { ok: true, undoId, changed: known.length };
  });
}

async function findTargets(database: JackdawDatabase, posts: string[], operation: PostsOperation): Promise<Targets> {
  switch (operation.kind) {
    case 'annotate':
    case 'add-tags':
      return { posts, tags: (operation.tags ?? []).map(tagKey) };
    case 'delete':
      return {
        posts,
        postSnapshots: await keysOfPosts(database, 'postSnapshots', posts),
        captures: await keysOfPosts(database, 'captures', posts),
        comments: await keysOfComments(database, posts),
        thumbnails: await database.thumbnails.where('postId').anyOf(posts).primaryKeys(),
      };
    case 'remove-tags':
    case 'assign-client':
      break;
  }
  return { posts };
}

async function keysOfPosts(
  database: JackdawDatabase,
  table: 'postSnapshots' | 'captures',
  posts: readonly string[],
): Promise<string[]> {
  const ranges = posts.map((postId): [[string, string], [string, string]] => [
    [postId, ''],
    [postId, '\uFFFF'],
  ]);
  return database.table<unknown, string>(table).where('[postId+at]').inAnyRange(ranges).primaryKeys();
}

async function keysOfComments(database: JackdawDatabase, posts: readonly string[]): Promise<string[]> {
  const ranges = posts.map((postId): [[string, number], [string, number]] => [
    [postId, 0],
    [postId, Infinity],
  ]);
  return database.comments.where('[postId+order]').inAnyRange(ranges).primaryKeys();
}

/** Cleaned, and in the spelling the person first used for each. */
async function spellAsKnown(database: JackdawDatabase, names: readonly string[]): Promise<string[]> {
  const cleaned = cleanTags(names);
  const known = await database.tags.bulkGet(cleaned.map(tagKey));
  return cleaned.map((name, index) => known[index]?.name ?? name);
}
