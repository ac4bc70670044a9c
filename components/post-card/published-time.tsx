import type { Post } from '@/lib/domain/post';
import { formatFull, formatPublished } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

type Published = Pick<Post, 'publishedAt' | 'publishedPrecision' | 'publishedRaw'>;

/** When the post came out, no finer than the page told; the page's own words in the title. */
export function PublishedTime({ post }: { post: Published }) {
  if (post.publishedAt === null) {
    return <span title={post.publishedRaw ?? m.common_time_unknown()}>{post.publishedRaw ?? '—'}</span>;
  }
  const isFine = post.publishedPrecision === 'second' || post.publishedPrecision === 'minute';
  return (
    <time
      dateTime={post.publishedAt}
      title={isFine ? formatFull(post.publishedAt) : m.common_time_rounded({ raw: post.publishedRaw ?? '—' })}
    >
      {formatPublished(post.publishedAt, post.publishedPrecision)}
    </time>
  );
}
