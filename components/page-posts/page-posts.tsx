import { RefreshCw } from 'lucide-react';

import { describeError } from '@/lib/errors/describe-error';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { m } from '@/lib/i18n/messages';
import type { ListedComment } from '@/lib/messaging/protocol';

import { CaptureAll } from './capture-all';
import { type AnswerProps, PageComment } from './page-comment';
import { PagePost } from './page-post';
import { usePagePosts } from './use-page-posts';

interface PageCommentsProps extends AnswerProps {
  tabId: number;
  comments: readonly ListedComment[];
}

function PageComments({ tabId, comments, ...answer }: PageCommentsProps) {
  return (
    <>
      <h3 className="pt-2 font-semibold">{m.popup_comments_title()}</h3>
      <ul className="divide-y divide-line">
        {comments.map((comment) => (
          <PageComment key={comment.key} tabId={tabId} comment={comment} {...answer} />
        ))}
      </ul>
    </>
  );
}

interface PagePostsProps extends AnswerProps {
  tabId: number;
  networkName: string;
}

/**
 * The posts and comments of a page that must stay as it is (LinkedIn), to keep from here, with the reason why there are no
 * buttons there.
 */
export function PagePosts({ tabId, networkName, ...answer }: PagePostsProps) {
  const { found, lookAgain } = usePagePosts(tabId);
  return (
    <section aria-labelledby="page-posts" className="space-y-2">
      <div className="flex items-center justify-between gap-2">
        <h2 id="page-posts" className="font-semibold">
          {m.popup_posts_title()}
        </h2>
        <Button size="small" variant="quiet" icon={<RefreshCw aria-hidden size={13} />} onClick={lookAgain}>
          {m.popup_posts_look_again()}
        </Button>
      </div>
      <p className="text-xs text-pretty text-ink-soft">{m.popup_posts_why({ network: networkName })}</p>
      {found.state === 'loading' && <div aria-hidden className="h-24" />}
      {found.state === 'failed' && <Notice tone="warn">{describeError(found.code)}</Notice>}
      {found.state === 'known' && found.posts.length === 0 && (
        <p className="text-pretty text-ink-soft">{m.popup_posts_empty()}</p>
      )}
      {found.state === 'known' && <CaptureAll tabId={tabId} posts={found.posts} onChange={lookAgain} />}
      {found.state === 'known' && found.posts.length > 0 && (
        <ul className="divide-y divide-line">
          {found.posts.map((post) => (
            <PagePost key={post.key} tabId={tabId} post={post} />
          ))}
        </ul>
      )}
      {found.state === 'known' && found.comments.length > 0 && (
        <PageComments tabId={tabId} comments={found.comments} {...answer} />
      )}
    </section>
  );
}
