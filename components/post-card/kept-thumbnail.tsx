import { FormatIcon } from '@/components/post-card/format-icon';
import { useThumbnailUrl } from '@/lib/db/use-thumbnail-url';
import type { Post } from '@/lib/domain/post';

/** The small picture kept at capture; the post's format where there is none. Nothing is ever loaded from the network here. */
export function KeptThumbnail({ post, className }: { post: Post; className: string }) {
  const url = useThumbnailUrl(post.id);
  return (
    <span
      className={`relative flex items-center justify-center overflow-hidden rounded-lg bg-sunken text-ink-faint ${className}`}
    >
      {typeof url !== 'string' ? (
        <FormatIcon format={post.format} size={18} />
      ) : (
        <img src={url} alt={post.media[0]?.alt ?? ''} className="size-full object-cover" draggable={false} />
      )}
    </span>
  );
}
