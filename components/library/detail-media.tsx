import { ImageDown } from 'lucide-react';
import { useState } from 'react';

import { networkName } from '@/components/post-card/network-name';
import { Button } from '@/components/ui/button';
import { ExternalLink } from '@/components/ui/external-link';
import { useThumbnailUrl } from '@/lib/db/use-thumbnail-url';
import type { Media, Post } from '@/lib/domain/post';
import type { MediaType } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

import { DetailSection } from './detail-section';

const TYPES: Record<MediaType, () => string> = {
  image: m.library_media_image,
  video: m.library_media_video,
  gif: m.library_media_gif,
  audio: m.library_media_audio,
  document: m.library_media_document,
};

function describeMedium({ type, width, height, durationS }: Media): string {
  const size = width === null || height === null ? null : `${formatNumber(width)} × ${formatNumber(height)}`;
  const length = durationS === null ? null : m.library_media_seconds({ seconds: formatNumber(Math.round(durationS)) });
  return [TYPES[type](), size, length].filter((part) => part !== null).join(' · ');
}

function stillOf(medium: Media): string | null {
  return medium.posterUrl ?? (medium.type === 'image' || medium.type === 'gif' ? medium.url : null);
}

function Medium({ medium, isRemoteShown }: { medium: Media; isRemoteShown: boolean }) {
  const still = stillOf(medium);
  return (
    <li className="py-2">
      {isRemoteShown && still !== null && (
        <img src={still} alt={medium.alt ?? ''} referrerPolicy="no-referrer" className="mb-1.5 max-h-96 rounded-lg" />
      )}
      <p className="flex items-baseline justify-between gap-3 text-xs text-ink-soft">
        <span className="tabular">{describeMedium(medium)}</span>
        {medium.url !== null && <ExternalLink href={medium.url}>{m.library_media_open()}</ExternalLink>}
      </p>
      {medium.alt !== null && medium.alt !== '' && (
        <p className="text-xs text-pretty text-ink-faint" dir="auto">
          {medium.alt}
        </p>
      )}
    </li>
  );
}

/** Pictures and films of the post: the kept one at once, those on the network only when asked for, because loading them tells the network. */
export function DetailMedia({ post }: { post: Post }) {
  const kept = useThumbnailUrl(post.id);
  const [isRemoteShown, setRemoteShown] = useState(false);
  if (post.media.length === 0 && typeof kept !== 'string') return null;
  const hasRemote = post.media.some((medium) => stillOf(medium) !== null);
  return (
    <DetailSection title={m.library_detail_media()}>
      {typeof kept === 'string' && !isRemoteShown && (
        <img
          src={kept}
          alt={post.media[0]?.alt ?? ''}
          className="max-h-56 w-full rounded-lg bg-sunken object-contain"
        />
      )}
      <ul className="divide-y divide-line">
        {post.media.map((medium, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the order is the identity: two media may be alike
          <Medium key={index} medium={medium} isRemoteShown={isRemoteShown} />
        ))}
      </ul>
      {hasRemote && !isRemoteShown && (
        <Button
          size="small"
          icon={<ImageDown aria-hidden size={14} />}
          title={m.library_media_show_hint()}
          onClick={() => setRemoteShown(true)}
        >
          {m.library_media_show({ network: networkName(post.network) })}
        </Button>
      )}
    </DetailSection>
  );
}
