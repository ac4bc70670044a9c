import { v7 as uuid } from 'uuid';

import type { ReadAccount } from '@/lib/domain/account';
import type { Capture } from '@/lib/domain/capture';
import { undoIdSchema, type UndoId } from '@/lib/domain/ids';
import type { CapturedPost, Post } from '@/lib/domain/post';

import { hasNumbers, visitKey } from '../account-visit';
import { db, type JackdawDatabase } from '../database';
import { accountOfAuthor } from '../merge-account';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';
import type { UndoEntry } from '../schema/rows';

export interface CaptureInput {
  post: CapturedPost;
  /** Header of the account's page, when the capture happened on one. */
  account: ReadAccount | null;
  capture: Pick<Capture, 'pageUrl' | 'method' | 'missing' | 'rules' | 'version'> & {
    /** Given by a sender that may retry: a second capture with the same id changes nothing. */
    id?: string;
  };
  /** ISO 8601 UTC. */
  at: string;
}

export interface SavedCapture {
  post: Post;
  outcome: 'new' | 'again';
  undoId: UndoId;
}

/**
 * Stores one capture in one transaction: the post merged into what was known, its numbers as a snapshot, who saw it where,
 * its author, and the way back. Resolves after the commit. Throws what the database threw (see `errorCodeOf`); nothing is
 * stored then.
 */
export async function saveCapture(input: CaptureInput, database: JackdawDatabase = db()): Promise<SavedCapture> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const entry = await database.undoLog.get({ id: input.capture.id ?? '' });
    const repeated = entry === undefined ? null : await loadSaved(database, entry);
    if (repeated !== null) return repeated;
    const before = await database.posts.get(input.post.id);
    // An id in the log whose post is gone was deleted in between: that is a capture of its own.
    const id = entry === undefined ? (input.capture.id ?? uuid()) : uuid();
    const undoId = await performCapture(database, input, id);
    const post = await database.posts.get(input.post.id);
    if (post === undefined) throw new Error('A captured post was not written');
    return { post, outcome: before === undefined ? 'new' : 'again', undoId };
  });
}

async function performCapture(database: JackdawDatabase, input: CaptureInput, id: string): Promise<UndoId> {
  const { post, account: header, at } = input;
  const accounts = [accountOfAuthor(post), header].filter((account) => account !== null);
  const hasVisit = header !== null && hasNumbers(header);
  const { pageUrl, method, missing, rules, version } = input.capture;
  const { id: postId, network, quality } = post;
  const capture = { id, postId, network, at, pageUrl, method, quality, missing, rules, version, updatedAt: at };
  const snapshotId = uuid();
  return perform(database, {
    id,
    at,
    operation: { kind: 'capture', post, accounts, header, capture, snapshotId },
    targets: {
      posts: [postId],
      postSnapshots: [snapshotId],
      captures: [id],
      accounts: accounts.map((account) => account.id),
      ...(hasVisit ? { accountSnapshots: [visitKey(header, at)] } : {}),
    },
  });
}

/** The answer given when this capture first arrived; null when its post is gone. */
async function loadSaved(database: JackdawDatabase, { id, operation }: UndoEntry): Promise<SavedCapture | null> {
  if (operation.kind !== 'capture') return null;
  const post = await database.posts.get(operation.post.id);
  if (post === undefined) return null;
  const touched = await database.undoRows.where({ undoId: id }).toArray();
  const isNew = touched.some((row) => row.table === 'posts' && row.before === null);
  return { post, outcome: isNew ? 'new' : 'again', undoId: undoIdSchema.parse(id) };
}
