import type { ClientId } from '@/lib/domain/ids';
import type { NetworkId } from '@/lib/domain/network-id';
import { METRIC_NAMES, type MetricName, type PostFormat } from '@/lib/domain/vocabulary';

export const LIBRARY_SORTS = ['capturedAt', 'publishedAt', ...METRIC_NAMES] as const;
export type LibrarySort = 'capturedAt' | 'publishedAt' | MetricName;

/** ISO 8601 UTC, `from` included, `to` not; null: open on that side. */
export interface TimeRange {
  from: string | null;
  to: string | null;
}

/** What the Library shows. A post must pass every filter; an empty list or null is no filter. */
export interface LibraryQuery {
  /** Every word must begin a word of the post; `-word` must not. Case, accents and ё/е do not matter. */
  text: string;
  /** Any of these. */
  networks: readonly NetworkId[];
  accountId: string | null;
  /** `none`: posts filed under no client. */
  clientId: ClientId | 'none' | null;
  /** Any of these. */
  formats: readonly PostFormat[];
  /** All of these. */
  tags: readonly string[];
  /** Posts whose time between first and last capture touches the range. */
  captured: TimeRange;
  published: TimeRange;
  /** Posts a later capture found changed at or after this time. */
  changedSince: string | null;
  sponsored: boolean | null;
  sort: LibrarySort;
  descending: boolean;
}

/** Everything, last captured first. */
export const ALL_POSTS: LibraryQuery = {
  text: '',
  networks: [],
  accountId: null,
  clientId: null,
  formats: [],
  tags: [],
  captured: { from: null, to: null },
  published: { from: null, to: null },
  changedSince: null,
  sponsored: null,
  sort: 'capturedAt',
  descending: true,
};
