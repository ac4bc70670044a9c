import type { MetricName } from '@/lib/domain/vocabulary';
import { METRIC_NAMES } from '@/lib/domain/vocabulary';

import type { Column } from './column';
import type { LocalClock } from './local-time';
import type { SelectedPost } from './selection';

const list = (values: readonly string[], separator = ' '): string | null =>
  values.length === 0 ? null : values.join(separator);
const text = (value: string | null | undefined): string | null => (value === '' ? null : (value ?? null));

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Characters as a reader counts them: an emoji or a letter with its accent is one. */
const countCharacters = (value: string): number => Array.from(graphemes.segment(value)).length;

type PostColumn = Column<SelectedPost>;

/** One row per post: who, where, what, when, its latest numbers with their exactness, and the person's own notes. */
export function buildPostColumns(clock: LocalClock): PostColumn[] {
  return [...whoColumns, ...whatColumns, ...whenColumns(clock), ...METRIC_NAMES.flatMap(metricColumns), ...ownColumns];
}

const whoColumns: PostColumn[] = [
  { header: 'id', width: 28, value: ({ post }) => post.id },
  { header: 'network', width: 12, value: ({ post }) => post.network },
  { header: 'account_handle', width: 20, value: ({ post, account }) => text(account?.handle ?? post.author.handle) },
  { header: 'author_name', width: 24, value: ({ post }) => text(post.author.name) },
  { header: 'author_url', width: 32, value: ({ post }) => post.author.url },
  { header: 'account_followers', width: 12, value: ({ account }) => account?.followers ?? null },
  { header: 'account_followers_exact', width: 10, value: ({ account }) => account?.exact.followers ?? null },
  { header: 'reposted_by', width: 20, value: ({ post }) => text(post.repostedBy?.handle ?? post.repostedBy?.name) },
  { header: 'site_name', width: 16, value: ({ post }) => text(post.siteName) },
  { header: 'permalink', width: 40, value: ({ post }) => post.permalink },
];

const whatColumns: PostColumn[] = [
  { header: 'kind', width: 10, value: ({ post }) => post.kind },
  { header: 'format', width: 10, value: ({ post }) => post.format },
  { header: 'title', width: 32, value: ({ post }) => text(post.title) },
  { header: 'text', width: 60, value: ({ post }) => text(post.text) },
  { header: 'text_truncated', width: 10, value: ({ post }) => post.truncated },
  { header: 'text_language', width: 8, value: ({ post }) => text(post.textLang) },
  { header: 'text_characters', width: 10, value: ({ post }) => (post.truncated ? null : countCharacters(post.text)) },
  { header: 'hashtags', width: 24, value: ({ post }) => list(post.hashtags) },
  { header: 'mentions', width: 24, value: ({ post }) => list(post.mentions) },
  { header: 'links', width: 32, value: ({ post }) => list(post.links) },
  { header: 'media_count', width: 8, value: ({ post }) => post.media.length },
  { header: 'media_types', width: 14, value: ({ post }) => list(post.media.map(({ type }) => type)) },
  {
    header: 'media_urls',
    width: 32,
    value: ({ post }) => list(post.media.flatMap(({ url, posterUrl }) => url ?? posterUrl ?? [])),
  },
  {
    header: 'quoted_author',
    width: 20,
    value: ({ post }) => text(post.quoted?.author.handle ?? post.quoted?.author.name),
  },
  { header: 'quoted_text', width: 32, value: ({ post }) => text(post.quoted?.text) },
  { header: 'quoted_permalink', width: 32, value: ({ post }) => post.quoted?.permalink ?? null },
  { header: 'sponsored', width: 10, value: ({ post }) => post.sponsored },
  { header: 'pinned', width: 10, value: ({ post }) => post.pinned },
];

function whenColumns(clock: LocalClock): PostColumn[] {
  return [
    { header: 'published_at_utc', width: 20, value: ({ post }) => instant(post.publishedAt) },
    { header: 'published_local', width: 20, value: ({ post }) => clock.format(post.publishedAt) },
    { header: 'published_precision', width: 10, value: ({ post }) => post.publishedPrecision },
    { header: 'first_captured_at_utc', width: 20, value: ({ post }) => instant(post.firstCapturedAt) },
    { header: 'last_captured_at_utc', width: 20, value: ({ post }) => instant(post.lastCapturedAt) },
    { header: 'changed_at_utc', width: 20, value: ({ post }) => instant(post.changedAt) },
    { header: 'captures', width: 8, value: ({ snapshots }) => snapshots.length },
  ];
}

function instant(iso: string | null): Date | null {
  return iso === null ? null : new Date(iso);
}

function metricColumns(name: MetricName): PostColumn[] {
  return [
    { header: name, width: 10, value: ({ post }) => post.metrics[name] },
    { header: `${name}_exact`, width: 10, value: ({ post }) => post.exact[name] },
  ];
}

const ownColumns: PostColumn[] = [
  { header: 'quality', width: 10, value: ({ post }) => post.quality },
  { header: 'tags', width: 24, value: ({ post }) => list(post.tags, ', ') },
  { header: 'note', width: 40, value: ({ post }) => text(post.note) },
  { header: 'client', width: 20, value: ({ client }) => client?.name ?? null },
];
