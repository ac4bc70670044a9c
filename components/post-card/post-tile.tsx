import { memo } from 'react';

import { Checkbox } from '@/components/ui/checkbox';
import type { Client } from '@/lib/domain/client';
import type { Post } from '@/lib/domain/post';
import { m } from '@/lib/i18n/messages';
import { useThumbnailUrl } from '@/lib/db/hooks';

import { AuthorLine } from './author-line';
import { ClientMark } from './client-mark';
import { Count } from './count';
import { FormatIcon } from './format-icon';
import { NetworkMark } from './network-mark';
import type { PostRowProps } from './post-row';
import { ROW_METRICS } from './post-row';
import { headlineOf } from './post-text';
import { PublishedTime } from './published-time';
import { TagChips } from './tag-chips';
import { metricName } from './vocabulary-name';

/** The kept picture, or the words of a post without one. */
function TileFace({ post }: { post: Post }) {
  const url = useThumbnailUrl(post.id);
  if (typeof url === 'string') {
    return <img src={url} alt={post.media[0]?.alt ?? ''} className="size-full object-cover" draggable={false} />;
  }
  return (
    <p className="line-clamp-6 px-4 pt-10 pb-3 text-base text-pretty text-ink-soft" dir="auto">
      {headlineOf(post)}
    </p>
  );
}

function TileNumbers({ post }: { post: Post }) {
  return (
    <dl className="flex gap-3 text-xs">
      {ROW_METRICS.map((metric) => (
        <div key={metric} className="flex min-w-0 flex-1 flex-col-reverse">
          <dt className="truncate text-[0.6875rem] text-ink-faint">{metricName(metric)}</dt>
          <dd className="font-semibold">
            <Count value={post.metrics[metric]} exact={post.exact[metric]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TileFoot({ post, client }: { post: Post; client: Client | null }) {
  return (
    <div className="flex h-5 min-w-0 items-center gap-1 overflow-hidden text-xs text-ink-faint">
      <span className="truncate tabular">
        <PublishedTime post={post} />
      </span>
      <span className="ms-auto flex shrink-0 gap-1">
        {client !== null && <ClientMark client={client} />}
        <TagChips tags={post.tags.slice(0, 1)} />
      </span>
    </div>
  );
}

/** One post in the grid. */
export const PostTile = memo(function PostTile(props: PostRowProps) {
  const { post, client, isSelected, isCurrent, isOpen, onPick, onSelect } = props;
  const ring = isSelected || isOpen ? 'border-accent' : 'border-line hover:border-line-strong';
  return (
    <div
      className={`flex h-full cursor-pointer flex-col overflow-hidden rounded-card border ${ring} ${isSelected ? 'bg-selected' : 'bg-surface'} ${isCurrent ? 'current-tile' : ''}`}
      role="presentation"
      onClick={(event) => onPick(post.id, event)}
    >
      <div className="relative h-36 shrink-0 overflow-hidden bg-sunken">
        <TileFace post={post} />
        <span className="absolute start-2 top-2 flex size-7 items-center justify-center rounded-lg bg-surface/90">
          <Checkbox
            aria-label={m.library_select_post()}
            checked={isSelected}
            tabIndex={-1}
            onClick={(event) => event.stopPropagation()}
            onChange={() => onSelect(post.id)}
          />
        </span>
        <span className="absolute end-2 top-2 inline-flex h-7 items-center rounded-lg bg-surface/90 px-1.5 text-ink-soft">
          <FormatIcon format={post.format} />
        </span>
      </div>
      <div className="flex min-h-0 flex-1 flex-col gap-1.5 p-3">
        <div className="flex min-w-0 items-center gap-2">
          <NetworkMark network={post.network} />
          <AuthorLine author={post.author} siteName={post.siteName} />
        </div>
        <p className="line-clamp-2 flex-1 text-ink-soft" dir="auto">
          {headlineOf(post)}
        </p>
        <TileNumbers post={post} />
        <TileFoot post={post} client={client} />
      </div>
    </div>
  );
});
