import type { Post } from '@/lib/domain/post';

/** A stored post as a few lines of text for a terminal: what was captured, and plainly what was not. */
export function textOfPost(post: Post): string {
  const { author } = post;
  return [
    `${author.name ?? '—'} (${author.handle ?? '—'}) on ${post.network}, ${post.kind}, quality ${post.quality}`,
    `  time    ${post.publishedAt ?? '—'} (${post.publishedPrecision})`,
    `  link    ${post.permalink ?? '—'}`,
    `  counts  ${describeMetrics(post)}`,
    `  media   ${post.media.map((medium) => medium.type).join(', ') || '—'}`,
    `  text    ${post.text.replaceAll('\n', '\n          ')}`,
  ].join('\n');
}

function describeMetrics({ metrics, exact }: Post): string {
  const shown = Object.entries(metrics).map(([name, count]) => {
    if (count === null) return `${name} —`;
    return `${name} ${count}${new Map(Object.entries(exact)).get(name) === true ? '' : ' (rounded)'}`;
  });
  return shown.join(', ') || '—';
}
