import { ChevronDown, ChevronUp, ExternalLink as ExternalIcon, Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { DetailPlan } from '@/components/ideas/detail-plan';
import type { Ideas } from '@/components/ideas/use-ideas';
import { AuthorLine } from '@/components/post-card/author-line';
import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { PublishedTime } from '@/components/post-card/published-time';
import { QualityMark } from '@/components/post-card/quality-mark';
import { formatName, kindName } from '@/components/post-card/vocabulary-name';
import { buttonClass } from '@/components/ui/button';
import { ExternalLink } from '@/components/ui/external-link';
import { IconButton } from '@/components/ui/icon-button';
import { usePost } from '@/lib/db/use-posts';
import type { Client } from '@/lib/domain/client';
import type { Post } from '@/lib/domain/post';
import { m } from '@/lib/i18n/messages';

import { DetailAnnotations } from './detail-annotations';
import { DetailDiscussion } from './detail-discussion';
import { DetailCaptures, DetailTextHistory } from './detail-history';
import { DetailLinks } from './detail-links';
import { DetailMedia } from './detail-media';
import { DetailNumbers } from './detail-numbers';
import { DetailText } from './detail-text';
import type { PostActions } from './use-post-actions';

export interface PostDetailProps {
  id: string;
  clients: readonly Client[];
  actions: PostActions;
  ideas: Ideas;
  onClose: () => void;
  onStep: (step: number, unit: 'post') => void;
}

/** Words that apply to the post as a whole. */
function Marks({ post }: { post: Post }) {
  const words = [kindName(post.kind)];
  if (formatName(post.format) !== words[0]) words.push(formatName(post.format));
  if (post.pinned) words.push(m.common_pinned());
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-ink-soft">
      <PublishedTime post={post} />
      <span aria-hidden>·</span>
      <span>{words.join(' · ')}</span>
      {post.sponsored && (
        <span className="rounded-full bg-warn-soft px-2 font-medium text-warn">{m.common_sponsored()}</span>
      )}
      <QualityMark quality={post.quality} withText={post.quality !== 'full'} />
    </p>
  );
}

function DetailHead({ post }: { post: Post }) {
  const author = <AuthorLine author={post.author} siteName={post.siteName} />;
  return (
    <div className="px-5 pt-1 pb-3">
      <h2 className="flex items-center gap-2 text-base">
        <NetworkMark network={post.network} />
        {post.author.url === null ? author : <ExternalLink href={post.author.url}>{author}</ExternalLink>}
      </h2>
      {post.repostedBy !== null && (
        <p className="text-xs text-ink-soft">
          {m.library_detail_reposted_by({ name: post.repostedBy.name ?? post.repostedBy.handle ?? '—' })}
        </p>
      )}
      <Marks post={post} />
    </div>
  );
}

/** Made anew for each post: fields hold no other post's draft, and reading starts at the top. */
function Body({
  post,
  clients,
  actions,
  ideas,
}: { post: Post } & Pick<PostDetailProps, 'clients' | 'actions' | 'ideas'>) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // New browsers answer with a promise, which React would take for the effect's cleanup.
    top.current?.parentElement?.scrollTo({ top: 0 });
  }, []);
  return (
    <div ref={top}>
      <DetailHead post={post} />
      <DetailText post={post} />
      <DetailMedia post={post} />
      <DetailNumbers post={post} />
      <DetailPlan postId={post.id} ideas={ideas} />
      <DetailAnnotations post={post} clients={clients} actions={actions} />
      <DetailLinks post={post} />
      <DetailDiscussion postId={post.id} />
      <DetailTextHistory post={post} />
      <DetailCaptures postId={post.id} />
    </div>
  );
}

/** Everything known of one post, beside the list. */
export function PostDetail({ id, clients, actions, ideas, onClose, onStep }: PostDetailProps) {
  const post = usePost(id);
  return (
    <aside
      aria-label={m.library_detail()}
      className="absolute inset-0 z-20 overflow-auto border-line bg-surface md:static md:w-[26rem] md:shrink-0 md:border-s xl:w-[30rem]"
    >
      <div className="sticky top-0 z-10 flex items-center gap-0.5 bg-surface/95 px-3 py-2">
        <IconButton label={m.library_detail_previous()} onClick={() => onStep(-1, 'post')}>
          <ChevronUp aria-hidden size={18} />
        </IconButton>
        <IconButton label={m.library_detail_next()} onClick={() => onStep(1, 'post')}>
          <ChevronDown aria-hidden size={18} />
        </IconButton>
        {post?.permalink !== null && post?.permalink !== undefined && (
          <a
            href={post.permalink}
            target="_blank"
            rel="noopener noreferrer"
            className={`${buttonClass('secondary', 'small')} ms-2`}
          >
            <ExternalIcon aria-hidden size={14} />
            {m.library_detail_open({ network: networkName(post.network) })}
          </a>
        )}
        <span className="flex-1" />
        <IconButton label={m.library_delete()} onClick={() => void actions.remove([id])}>
          <Trash2 aria-hidden size={17} />
        </IconButton>
        <IconButton label={m.common_close()} onClick={onClose}>
          <X aria-hidden size={18} />
        </IconButton>
      </div>
      {post === null && <p className="p-5 text-ink-soft">{m.library_detail_gone()}</p>}
      {post !== null && post !== undefined && (
        <Body key={post.id} post={post} clients={clients} actions={actions} ideas={ideas} />
      )}
    </aside>
  );
}
