import { AuthorLine } from '@/components/post-card/author-line';
import { NetworkMark } from '@/components/post-card/network-mark';
import { PublishedTime } from '@/components/post-card/published-time';
import { ExternalLink } from '@/components/ui/external-link';
import type { Reply } from '@/lib/domain/reply';
import { m } from '@/lib/i18n/messages';

/** Who wrote the comment, on which network, and when. */
export function ReplyHead({ reply, labelId }: { reply: Reply; labelId: string }) {
  const author = <AuthorLine author={reply.author} />;
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5">
      <h3 id={labelId} className="flex min-w-0 items-center gap-2 font-normal">
        <NetworkMark network={reply.network} />
        {reply.author.url === null ? (
          author
        ) : (
          <ExternalLink href={reply.author.url} className="min-w-0 text-ink!">
            {author}
          </ExternalLink>
        )}
      </h3>
      {reply.isByPostAuthor && (
        <span className="rounded-full bg-accent-soft px-2 text-xs font-medium text-accent">
          {m.replies_by_post_author()}
        </span>
      )}
      <span className="text-xs text-ink-faint tabular">
        <PublishedTime post={reply} />
      </span>
    </div>
  );
}
