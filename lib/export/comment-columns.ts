import type { Comment } from '@/lib/domain/comment';

import type { Column } from './column';
import type { LocalClock } from './local-time';
import type { SelectedPost } from './selection';

interface CommentRow {
  post: SelectedPost['post'];
  comment: Comment;
}

/** One row per kept comment, post by post, in the order of the page. */
export function buildCommentRows(selection: readonly SelectedPost[]): CommentRow[] {
  return selection.flatMap(({ post, comments }) => comments.map((comment) => ({ post, comment })));
}

const text = (value: string | null): string | null => (value === '' ? null : value);
const instant = (iso: string | null): Date | null => (iso === null ? null : new Date(iso));

/** Which comment of which post, who wrote what when, and when it was kept. */
export function buildCommentColumns(clock: LocalClock): Column<CommentRow>[] {
  return [
    { header: 'post_id', width: 28, value: ({ post }) => post.id },
    { header: 'post_permalink', width: 40, value: ({ post }) => post.permalink },
    { header: 'network', width: 12, value: ({ comment }) => comment.network },
    { header: 'comment_id', width: 28, value: ({ comment }) => comment.id },
    { header: 'parent_id', width: 28, value: ({ comment }) => text(comment.parentId) },
    { header: 'order', width: 8, value: ({ comment }) => comment.order },
    { header: 'permalink', width: 40, value: ({ comment }) => comment.permalink },
    { header: 'author_name', width: 24, value: ({ comment }) => text(comment.author.name) },
    { header: 'author_handle', width: 20, value: ({ comment }) => text(comment.author.handle) },
    { header: 'author_url', width: 32, value: ({ comment }) => comment.author.url },
    { header: 'by_post_author', width: 10, value: ({ comment }) => comment.isByPostAuthor },
    { header: 'text', width: 60, value: ({ comment }) => text(comment.text) },
    { header: 'text_truncated', width: 10, value: ({ comment }) => comment.truncated },
    { header: 'likes', width: 10, value: ({ comment }) => comment.likes },
    { header: 'published_at_utc', width: 20, value: ({ comment }) => instant(comment.publishedAt) },
    { header: 'published_local', width: 20, value: ({ comment }) => clock.format(comment.publishedAt) },
    { header: 'published_precision', width: 10, value: ({ comment }) => comment.publishedPrecision },
    { header: 'captured_at_utc', width: 20, value: ({ comment }) => instant(comment.capturedAt) },
  ];
}
