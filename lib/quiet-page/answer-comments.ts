import type { NetworkAdapter, PageContext } from '@/lib/networks/contract';
import { buildPageInfo } from '@/lib/overlay/build-page-info';

import type { QuietAnswer, QuietComment } from './order';
import { shorten } from './shorten';

const MAX_LISTED = 200;

/** The comments the page shows, to choose from. */
export function listComments({ comments }: NetworkAdapter, context: PageContext): QuietComment[] {
  const listed = new Map<string, QuietComment>();
  for (const comment of comments?.findComments(context.document, context) ?? []) {
    const key = comments?.commentKey(comment, context) ?? null;
    if (comments === null || key === null || listed.has(key)) continue;
    const { nativeId, author, text } = comments.readComment(comment, context).value;
    listed.set(key, { key, nativeId, author: author.name ?? author.handle, start: shorten(text) });
    if (listed.size >= MAX_LISTED) break;
  }
  return [...listed.values()];
}

/** One of them, with what it stands under. */
export function readComment(adapter: NetworkAdapter, context: PageContext, key: string): QuietAnswer {
  const { comments } = adapter;
  if (comments === null) return { ok: false, code: 'not-found' };
  const all = [...comments.findComments(context.document, context)];
  const comment = all.find((one) => comments.commentKey(one, context) === key);
  if (comment === undefined) return { ok: false, code: 'not-found' };
  const post = comments.postOfComment(comment, context);
  const read = post === null ? null : adapter.readPost(post, context).value;
  return {
    ok: true,
    did: 'read-comment',
    page: buildPageInfo(context),
    reading: comments.readComment(comment, context),
    post: {
      nativeId: read?.nativeId ?? null,
      permalink: read?.permalink ?? null,
      authorName: read?.author.name ?? null,
    },
  };
}
