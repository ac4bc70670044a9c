import { useState } from 'react';

import { m } from '@/lib/i18n/messages';

import { loadFirstOpening } from './clock';
import { Comments } from './comments';
import { Composer } from './composer';
import { PostView } from './post-view';
import { ACCOUNTS, buildMorePosts, POSTS } from './posts';
import type { RookeryPost } from './posts';
import { ProfileHeader } from './profile-header';
import { useRoute } from './route';
import { TourNote } from './tour-note';

const MORE_POSTS = 10;

/** The made-up network. It knows nothing of Jackdaw's overlay: that is mounted beside it, as on a real page. */
export function PracticeApp() {
  const route = useRoute();
  const [openedAt] = useState(() => loadFirstOpening(localStorage, new Date()));
  const [posts, setPosts] = useState<RookeryPost[]>([...POSTS]);
  const shown = posts.filter((post) => isShown(post, route));
  const opened = route.view === 'post' ? shown[0] : undefined;
  const account = route.view === 'profile' ? ACCOUNTS.find(({ handle }) => handle === route.handle) : undefined;
  const publish = (text: string): void => {
    const own: RookeryPost = { id: `own-${Date.now()}`, account: 'you', lang: '', text, hoursAgo: 0, metrics: {} };
    setPosts([own, ...posts]);
  };
  return (
    <div className="rookery" data-signed-in-as="you">
      <TourNote />
      <nav aria-label={m.practice_nav()}>
        <a className="brand" href="#/">
          Rookery
        </a>
        <a href="#/">{route.view === 'feed' ? m.practice_feed() : m.practice_back()}</a>
      </nav>
      <main>
        {account !== undefined && <ProfileHeader account={account} />}
        {route.view === 'feed' && <Composer publish={publish} />}
        {shown.map((post) => (
          <PostView key={post.id} post={post} quoted={posts.find(({ id }) => id === post.quotes)} openedAt={openedAt} />
        ))}
        {opened !== undefined && <Comments key={opened.id} post={opened} openedAt={openedAt} />}
        {route.view === 'feed' && (
          <button
            type="button"
            className="more"
            onClick={() => {
              setPosts([...posts, ...buildMorePosts(posts.length - POSTS.length, MORE_POSTS)]);
            }}
          >
            {m.practice_show_more()}
          </button>
        )}
      </main>
    </div>
  );
}

function isShown(post: RookeryPost, route: ReturnType<typeof useRoute>): boolean {
  if (route.view === 'post') return post.id === route.id;
  if (route.view === 'profile') return post.account === route.handle || post.repostedBy === route.handle;
  return true;
}
