import { memo } from 'react';
import type { MouseEvent } from 'react';

import { Checkbox } from '@/components/ui/checkbox';
import type { Client } from '@/lib/domain/client';
import type { Post } from '@/lib/domain/post';
import type { MetricName } from '@/lib/domain/vocabulary';
import { formatFull, formatMoment } from '@/lib/i18n/format-time';
import { m } from '@/lib/i18n/messages';

import { AuthorLine } from './author-line';
import { ClientMark } from './client-mark';
import { Count } from './count';
import { KeptThumbnail } from './kept-thumbnail';
import { NetworkMark } from './network-mark';
import { headlineOf } from './post-text';
import { PublishedTime } from './published-time';
import { QualityMark } from './quality-mark';
import { TagChips } from './tag-chips';

/** The numbers a list has room for. */
export const ROW_METRICS = ['likes', 'comments', 'shares', 'views'] as const satisfies readonly MetricName[];

/** Columns of header and rows; what does not fit is left out, widest first. */
export const ROW_GRID =
  'grid grid-cols-[2rem_3.5rem_minmax(0,1fr)] @2xl:grid-cols-[2rem_3.5rem_minmax(0,1fr)_repeat(4,4.25rem)] ' +
  '@4xl:grid-cols-[2rem_3.5rem_minmax(0,1fr)_repeat(4,4.75rem)_8rem] ' +
  '@6xl:grid-cols-[2rem_3.5rem_minmax(0,1fr)_repeat(4,5rem)_8rem_8rem] items-center gap-x-3 px-3';

export interface PostRowProps {
  post: Post;
  client: Client | null;
  isSelected: boolean;
  /** Where the keyboard is. */
  isCurrent: boolean;
  isOpen: boolean;
  onPick: (id: string, event: MouseEvent) => void;
  onSelect: (id: string) => void;
}

function Summary({ post, client }: { post: Post; client: Client | null }) {
  const hasLabels = client !== null || post.tags.length > 0;
  return (
    <div className="min-w-0">
      <div className="flex min-w-0 items-center gap-2">
        <NetworkMark network={post.network} />
        <AuthorLine author={post.author} siteName={post.siteName} />
        {post.quality !== 'full' && <QualityMark quality={post.quality} />}
        {post.sponsored && <span className="shrink-0 text-xs text-warn">{m.common_sponsored()}</span>}
      </div>
      <p className={`text-ink-soft ${hasLabels ? 'truncate' : 'line-clamp-2'}`} dir="auto">
        {headlineOf(post)}
      </p>
      {hasLabels && (
        <div className="one-line-labels mt-0.5">
          {client !== null && <ClientMark client={client} />}
          <TagChips tags={post.tags} />
        </div>
      )}
    </div>
  );
}

/** One post in the list. Memoised: scrolling draws only the rows that come in. */
export const PostRow = memo(function PostRow(props: PostRowProps) {
  const { post, client, isSelected, isCurrent, isOpen, onPick, onSelect } = props;
  return (
    <div
      className={`${ROW_GRID} h-full cursor-pointer border-b border-line ${isSelected ? 'bg-selected' : 'hover:bg-hover'} ${isOpen ? 'shadow-[inset_3px_0_0_var(--color-accent)]' : ''} ${isCurrent ? 'current-row' : ''}`}
      role="presentation"
      onClick={(event) => onPick(post.id, event)}
    >
      <div role="gridcell" className="flex justify-center">
        <Checkbox
          aria-label={m.library_select_post()}
          checked={isSelected}
          tabIndex={-1}
          onClick={(event) => event.stopPropagation()}
          onChange={() => onSelect(post.id)}
        />
      </div>
      <div role="gridcell">
        <KeptThumbnail post={post} className="size-14" />
      </div>
      <div role="gridcell" className="min-w-0">
        <Summary post={post} client={client} />
      </div>
      {ROW_METRICS.map((metric) => (
        <div key={metric} role="gridcell" className="hidden text-end @2xl:block">
          <Count value={post.metrics[metric]} exact={post.exact[metric]} />
        </div>
      ))}
      <div role="gridcell" className="hidden truncate text-end text-xs text-ink-soft tabular @4xl:block">
        <PublishedTime post={post} />
      </div>
      <div role="gridcell" className="hidden truncate text-end text-xs text-ink-soft tabular @6xl:block">
        <time dateTime={post.lastCapturedAt} title={formatFull(post.lastCapturedAt)}>
          {formatMoment(post.lastCapturedAt)}
        </time>
      </div>
    </div>
  );
});
