import type { PostSnapshot } from '@/lib/domain/post';
import { METRIC_NAMES, type MetricName } from '@/lib/domain/vocabulary';

import type { Column } from './column';
import type { LocalClock } from './local-time';
import type { SelectedPost } from './selection';

const HOUR_MS = 3_600_000;

/** One number at one time: the unit of the long format. */
export interface MetricRow extends SelectedPost {
  snapshot: PostSnapshot;
  /** The capture before this one; null for the first. */
  previous: PostSnapshot | null;
  metric: MetricName;
}

/** One row per post × capture × metric, unknown numbers included as empty cells, made for pivot tables. */
export function buildMetricRows(selection: readonly SelectedPost[]): MetricRow[] {
  return selection.flatMap((selected) =>
    selected.snapshots.flatMap((snapshot, index) =>
      METRIC_NAMES.map((metric) => ({
        ...selected,
        snapshot,
        previous: selected.snapshots[index - 1] ?? null,
        metric,
      })),
    ),
  );
}

/** Hours from publication; null where the post's time is not known at least to the hour. */
function hoursSincePublished({ post, snapshot }: MetricRow): number | null {
  const isCoarse = ['day', 'month', 'unknown'].includes(post.publishedPrecision);
  if (post.publishedAt === null || isCoarse) return null;
  return Math.round(((Date.parse(snapshot.at) - Date.parse(post.publishedAt)) / HOUR_MS) * 100) / 100;
}

/** Growth since the capture before; null unless both numbers are exact, for the difference of rounded ones says nothing. */
function change({ snapshot, previous, metric }: MetricRow): number | null {
  const now = snapshot.metrics[metric];
  const before = previous?.metrics[metric] ?? null;
  const areExact = snapshot.exact[metric] === true && previous?.exact[metric] === true;
  return now === null || before === null || !areExact ? null : now - before;
}

export function buildMetricColumns(clock: LocalClock): Column<MetricRow>[] {
  return [
    { header: 'post_id', width: 28, value: ({ post }) => post.id },
    { header: 'network', width: 12, value: ({ post }) => post.network },
    { header: 'account_handle', width: 20, value: ({ post, account }) => account?.handle ?? post.author.handle },
    { header: 'author_name', width: 24, value: ({ post }) => post.author.name },
    { header: 'client', width: 20, value: ({ client }) => client?.name ?? null },
    { header: 'kind', width: 10, value: ({ post }) => post.kind },
    { header: 'format', width: 10, value: ({ post }) => post.format },
    { header: 'tags', width: 24, value: ({ post }) => (post.tags.length === 0 ? null : post.tags.join(', ')) },
    { header: 'permalink', width: 40, value: ({ post }) => post.permalink },
    {
      header: 'published_at_utc',
      width: 20,
      value: ({ post }) => (post.publishedAt === null ? null : new Date(post.publishedAt)),
    },
    { header: 'published_local', width: 20, value: ({ post }) => clock.format(post.publishedAt) },
    { header: 'captured_at_utc', width: 20, value: ({ snapshot }) => new Date(snapshot.at) },
    { header: 'captured_local', width: 20, value: ({ snapshot }) => clock.format(snapshot.at) },
    { header: 'hours_since_published', width: 10, value: hoursSincePublished },
    { header: 'metric', width: 10, value: ({ metric }) => metric },
    { header: 'value', width: 10, value: ({ snapshot, metric }) => snapshot.metrics[metric] },
    { header: 'exact', width: 8, value: ({ snapshot, metric }) => snapshot.exact[metric] },
    { header: 'change', width: 10, value: change },
  ];
}
