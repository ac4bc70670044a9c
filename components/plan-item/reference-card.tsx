import { ExternalLink as ExternalIcon, X } from 'lucide-react';

import { buildHash } from '@/components/app/use-hash-route';
import { AuthorLine } from '@/components/post-card/author-line';
import { KeptThumbnail } from '@/components/post-card/kept-thumbnail';
import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { headlineOf } from '@/components/post-card/post-text';
import { IconButton } from '@/components/ui/icon-button';
import type { Post } from '@/lib/domain/post';
import { m } from '@/lib/i18n/messages';

export interface ReferenceCardProps {
  post: Post;
  /** Without it the card only shows. */
  onRemove?: () => void;
}

/** The captured post an item is made after: to its details in the Library, and to the network. */
export function ReferenceCard({ post, onRemove }: ReferenceCardProps) {
  return (
    <div className="flex items-center gap-2 rounded-lg border border-line p-1.5">
      <a
        href={buildHash('library', new URLSearchParams({ post: post.id }))}
        className="flex min-w-0 flex-1 items-center gap-2 rounded-md hover:bg-hover"
      >
        <KeptThumbnail post={post} className="size-10 shrink-0" />
        <span className="min-w-0 flex-1">
          <span className="flex min-w-0 items-center gap-1.5">
            <NetworkMark network={post.network} />
            <AuthorLine author={post.author} siteName={post.siteName} />
          </span>
          <span className="block truncate text-xs text-ink-soft" dir="auto">
            {headlineOf(post)}
          </span>
        </span>
      </a>
      {post.permalink !== null && (
        <a
          href={post.permalink}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={m.item_reference_open({ network: networkName(post.network) })}
          title={m.item_reference_open({ network: networkName(post.network) })}
          className="inline-flex size-8 shrink-0 items-center justify-center rounded-lg text-ink-soft hover:bg-hover hover:text-ink"
        >
          <ExternalIcon aria-hidden size={15} />
        </a>
      )}
      {onRemove !== undefined && (
        <IconButton label={m.item_reference_remove({ title: headlineOf(post) })} onClick={onRemove}>
          <X aria-hidden size={15} />
        </IconButton>
      )}
    </div>
  );
}
