import { Eye, Heart, MessageCircle, Repeat2 } from 'lucide-react';
import { memo } from 'react';

import { Checkbox } from '@/components/ui/checkbox';
import type { Client } from '@/lib/domain/client';
import type { Post } from '@/lib/domain/post';
import { m } from '@/lib/i18n/messages';
import { useThumbnailUrl } from '@/lib/db/use-thumbnail-url';

import { AuthorLine } from './author-line';
import { ClientMark } from './client-mark';
import { Count } from './count';
import { FormatIcon } from './format-icon';
import { NetworkMark } from './network-mark';
import type { PostRowProps } from './post-row';
import { headlineOf } from './post-text';
import { PublishedTime } from './published-time';
import { QualityMark } from './quality-mark';
import { TagChips } from './tag-chips';
import { metricName } from './vocabulary-name';

/** Most looked at first: what does not fit beside the others is left out whole. */
const TILE_METRICS = [
  { metric: 'likes', Icon: Heart },
  { metric: 'views', Icon: Eye },
  { metric: 'comments', Icon: MessageCircle },
  { metric: 'shares', Icon: Repeat2 },
] as const;

function TileNumbers({ post }: { post: Post }) {
  return (
    <dl className="flex h-5 flex-wrap gap-x-4 overflow-hidden text-xs">
      {TILE_METRICS.map(({ metric, Icon }) => (
        <div key={metric} className="flex h-5 items-center gap-1">
          <dt className="text-ink-faint" title={metricName(metric)}>
            <Icon role="img" aria-label={metricName(metric)} size={13} />
          </dt>
          <dd className="font-medium">
            <Count value={post.metrics[metric]} exact={post.exact[metric]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function TileAuthor({ post }: { post: Post }) {
  return (
    <div className="flex min-w-0 items-center gap-2">
      <NetworkMark network={post.network} />
      <div className="min-w-0 flex-1 leading-tight">
        <AuthorLine author={{ ...post.author, handle: null }} siteName={post.siteName} />
        <p className="truncate text-xs text-ink-faint tabular">
          <PublishedTime post={post} />
        </p>
      </div>
      {post.quality !== 'full' && <QualityMark quality={post.quality} />}
    </div>
  );
}

function TileLabels({ post, client }: { post: Post; client: Client | null }) {
  return (
    <div className="one-line-labels">
      {client !== null && <ClientMark client={client} />}
      {post.sponsored && <span className="text-xs leading-5 text-warn">{m.common_sponsored()}</span>}
      <TagChips tags={post.tags} />
    </div>
  );
}

/** One post in the grid. */
export const PostTile = memo(function PostTile(props: PostRowProps) {
  const url = useThumbnailUrl(props.post.id);
  const hasPicture = typeof url === 'string';
  const { post, client, isSelected, isCurrent, isOpen, onPick, onSelect } = props;
  const ring = isSelected || isOpen ? 'border-accent' : 'border-line hover:border-line-strong';
  return (
    <div
      className={`flex h-full cursor-pointer flex-col overflow-hidden rounded-card border ${ring} ${isSelected ? 'bg-selected' : 'bg-surface'} ${isCurrent ? 'current-tile' : ''}`}
      role="presentation"
      onClick={(event) => onPick(post.id, event)}
    >
      <div className={`relative overflow-hidden bg-sunken ${hasPicture ? 'h-40 shrink-0' : 'flex-1'}`}>
        {hasPicture ? (
          <img src={url} alt={post.media[0]?.alt ?? ''} className="size-full object-cover" draggable={false} />
        ) : (
          <p className="line-clamp-6 px-3 pt-11 text-base leading-snug text-pretty" dir="auto">
            {headlineOf(post)}
          </p>
        )}
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
      <div className={`flex flex-col gap-2 p-3 ${hasPicture ? 'min-h-0 flex-1' : ''}`}>
        <TileAuthor post={post} />
        {hasPicture && (
          <div className="min-h-0 flex-1">
            <p className="line-clamp-2 text-ink-soft" dir="auto">
              {headlineOf(post)}
            </p>
          </div>
        )}
        <TileNumbers post={post} />
        <TileLabels post={post} client={client} />
      </div>
    </div>
  );
});
