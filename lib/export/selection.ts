import type { JackdawDatabase } from '@/lib/db/database';
import { loadPostRows, type PostRows } from '@/lib/db/repositories/post-rows';
import type { Account } from '@/lib/domain/account';
import type { Client } from '@/lib/domain/client';
import type { Comment } from '@/lib/domain/comment';
import type { Post, PostSnapshot } from '@/lib/domain/post';

/** One post of a selection with what its rows in a table file need. */
export interface SelectedPost {
  post: Post;
  /** Oldest first. */
  snapshots: PostSnapshot[];
  /** In the order of the page. */
  comments: Comment[];
  account: Account | null;
  client: Client | null;
}

/** The posts in the order of `postIds`; ids that are gone are left out. */
export async function loadSelection(postIds: readonly string[], database: JackdawDatabase): Promise<SelectedPost[]> {
  return joinRows(await loadPostRows(postIds, database));
}

function joinRows({ posts, postSnapshots, comments, accounts, clients }: PostRows): SelectedPost[] {
  const snapshots = Map.groupBy(postSnapshots, ({ postId }) => postId);
  const discussions = Map.groupBy(comments, ({ postId }) => postId);
  const accountById = new Map(accounts.map((account) => [account.id, account]));
  const clientById = new Map(clients.map((client) => [client.id, client]));
  return posts.map((post) => ({
    post,
    snapshots: snapshots.get(post.id) ?? [],
    comments: discussions.get(post.id) ?? [],
    account: post.accountId === null ? null : (accountById.get(post.accountId) ?? null),
    client: post.clientId === null ? null : (clientById.get(post.clientId) ?? null),
  }));
}
