import { m } from '@/lib/i18n/messages';

import { hoursBefore } from './clock';
import { Picture } from './picture';
import { PostActions } from './post-actions';
import { ACCOUNTS } from './posts';
import type { RookeryPost } from './posts';
import { RichText } from './rich-text';
import { ShownTime } from './shown-time';

interface PostViewProps {
  post: RookeryPost;
  quoted: RookeryPost | undefined;
  openedAt: Date;
}

/** One post in Rookery's markup; the attributes are what lib/networks/practice reads. */
export function PostView({ post, quoted, openedAt }: PostViewProps) {
  const name = accountName(post.account);
  return (
    <article className="post" data-rookery-post={post.id} aria-label={m.practice_open_post({ name })}>
      {post.repostedBy !== undefined && (
        <p className="post-line" data-reposted-by={post.repostedBy}>
          {m.practice_reposted_by({ name: accountName(post.repostedBy) })}
        </p>
      )}
      {post.pinned === true && (
        <p className="post-line" data-pinned="">
          {m.practice_pinned()}
        </p>
      )}
      <PostHead post={post} openedAt={openedAt} />
      <div data-text="" lang={post.lang} className="post-text">
        <RichText text={post.text} />
      </div>
      {post.picture !== undefined && (
        <div data-media="" className="post-media">
          <Picture name={post.picture.name} alt={post.picture.alt} />
        </div>
      )}
      {quoted !== undefined && (
        <blockquote data-rookery-quoted={quoted.id} className="quoted">
          <PostHead post={quoted} openedAt={openedAt} />
          <div data-text="" lang={quoted.lang} className="post-text">
            <RichText text={quoted.text} />
          </div>
        </blockquote>
      )}
      <PostActions post={post} />
    </article>
  );
}

function PostHead({ post, openedAt }: { post: RookeryPost; openedAt: Date }) {
  const account = ACCOUNTS.find((known) => known.handle === post.account);
  const name = accountName(post.account);
  return (
    <header className="post-head">
      <span className="avatar" aria-hidden="true" style={{ background: account?.colour ?? '#556' }}>
        {name.slice(0, 1)}
      </span>
      <a className="author" href={`#/@${post.account}`} data-author={post.account}>
        {name}
      </a>
      <a className="when" href={`#/post/${post.id}`}>
        <ShownTime at={hoursBefore(openedAt, post.hoursAgo)} />
      </a>
      {post.promoted === true && (
        <span className="promoted" data-promoted="">
          {m.practice_promoted()}
        </span>
      )}
    </header>
  );
}

export function accountName(handle: string): string {
  return ACCOUNTS.find((account) => account.handle === handle)?.name ?? m.practice_you();
}
