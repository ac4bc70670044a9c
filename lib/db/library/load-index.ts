import { report } from '@/lib/errors/report';

import type { JackdawDatabase } from '../database';
import { LibraryIndex } from './library-index';
import { buildLibraryRow } from './library-row';

/**
 * Goes up when an index is packed another way, or when words are cut or folded another way: a saved index of another format
 * is built anew. tests/db/library-format.test.ts notices when it must.
 */
export const INDEX_FORMAT = 1;
/** Posts indexed in one go: some 20 ms, so that the page stays responsive. */
const CHUNK = 250;
/** Above this many changed posts the index is built anew. */
const MAX_CATCH_UP = 20_000;

export interface IndexState {
  index: LibraryIndex;
  /** The last entry of the change journal it knows. */
  seq: number;
  /** Changes since it was last saved. */
  unsaved: number;
}

export async function lastChange(database: JackdawDatabase): Promise<number> {
  const seq = await database.postChanges.toCollection().lastKey();
  return typeof seq === 'number' ? seq : 0;
}

/** The saved index brought up to date, or one built from all posts. */
export async function loadIndex(database: JackdawDatabase): Promise<IndexState> {
  const saved = await database.libraryCache.get('index');
  if (saved?.format === INDEX_FORMAT) {
    const state = { index: new LibraryIndex(saved.index), seq: saved.seq, unsaved: 0 };
    const caughtUp = await catchUp(database, state);
    if (caughtUp !== null) return caughtUp;
  }
  return buildIndex(database);
}

async function buildIndex(database: JackdawDatabase): Promise<IndexState> {
  const index = new LibraryIndex();
  // Read first: what changes while posts are read is indexed once more by the next catch-up, which does no harm.
  const seq = await lastChange(database);
  let last = '';
  for (;;) {
    const posts = await database.posts.where('id').above(last).limit(CHUNK).toArray();
    for (const post of posts) index.put(buildLibraryRow(post));
    const end = posts.at(-1);
    if (end === undefined) return { index, seq, unsaved: Number.POSITIVE_INFINITY };
    last = end.id;
  }
}

/** Follows the journal to its end. null: it no longer reaches back far enough, or building anew is better. */
export async function catchUp(database: JackdawDatabase, state: IndexState): Promise<IndexState | null> {
  const { index, seq } = state;
  const changes = await database.postChanges.where('seq').above(seq).toArray();
  const ids = [...new Set(changes.map(({ postId }) => postId))];
  const isWhole = changes[0] === undefined ? (await lastChange(database)) === seq : changes[0].seq === seq + 1;
  if (!isWhole || ids.length > MAX_CATCH_UP) return null;
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK);
    const posts = await database.posts.bulkGet(chunk);
    for (const [position, id] of chunk.entries()) {
      const post = posts[position];
      if (post === undefined) index.delete(id);
      else index.put(buildLibraryRow(post));
    }
  }
  if (index.isWorn) return null;
  return { index, seq: changes.at(-1)?.seq ?? seq, unsaved: state.unsaved + changes.length };
}

/** Keeps the index for the next page. It is only a shortcut: failing to store it is reported and costs nothing else. */
export async function saveIndex(database: JackdawDatabase, state: IndexState): Promise<void> {
  try {
    await database.libraryCache.put({ key: 'index', format: INDEX_FORMAT, seq: state.seq, index: state.index.pack() });
    state.unsaved = 0;
  } catch (error) {
    await report(error, 'library-cache');
  }
}
