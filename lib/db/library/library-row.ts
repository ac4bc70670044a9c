import type { Post } from '@/lib/domain/post';
import { METRIC_NAMES, type MetricName } from '@/lib/domain/vocabulary';
import { foldTokens } from '@/lib/text/fold';

/** Columns that hold a number per post: times in milliseconds since 1970, NaN for unknown. */
export const NUMBER_COLUMNS = ['firstCapturedAt', 'capturedAt', 'publishedAt', 'changedAt', ...METRIC_NAMES] as const;
export type NumberColumn = 'firstCapturedAt' | 'capturedAt' | 'publishedAt' | 'changedAt' | MetricName;

/** The little of a post that filters, sorting and search need. */
export interface LibraryRow {
  id: string;
  network: string;
  format: string;
  accountId: string | null;
  clientId: string | null;
  tags: readonly string[];
  sponsored: boolean;
  numbers: Readonly<Record<NumberColumn, number>>;
  /** Folded words, each once. */
  words: readonly string[];
}

const timeOf = (iso: string | null): number => (iso === null ? Number.NaN : Date.parse(iso));

export function buildLibraryRow(post: Post): LibraryRow {
  const metrics = METRIC_NAMES.map((name) => [name, post.metrics[name] ?? Number.NaN] as const);
  return {
    id: post.id,
    network: post.network,
    format: post.format,
    accountId: post.accountId,
    clientId: post.clientId,
    tags: post.tags,
    sponsored: post.sponsored,
    numbers: {
      firstCapturedAt: timeOf(post.firstCapturedAt),
      capturedAt: timeOf(post.lastCapturedAt),
      publishedAt: timeOf(post.publishedAt),
      changedAt: timeOf(post.changedAt),
      ...(Object.fromEntries(metrics) as Record<MetricName, number>),
    },
    words: foldTokens(searchableText(post)),
  };
}

/** Everything a person may remember of a post: its words, its author, and what they noted on it. */
function searchableText(post: Post): string {
  const { author, repostedBy, quoted, card } = post;
  const parts = [post.text, post.title, author.name, author.handle, post.siteName, post.note, ...post.tags];
  parts.push(repostedBy?.name ?? null, quoted?.text ?? null, quoted?.author.name ?? null, card?.title ?? null);
  parts.push(...post.hashtags, ...post.media.map(({ alt }) => alt), post.nativeId);
  return parts.filter((part) => part !== null && part !== '').join('\n');
}
