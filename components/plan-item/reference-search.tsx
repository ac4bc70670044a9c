import { useDeferredValue, useMemo, useState } from 'react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { headlineOf } from '@/components/post-card/post-text';
import { TextField } from '@/components/ui/text-field';
import { ALL_POSTS } from '@/lib/db/library/library-query';
import { useLibrary } from '@/lib/db/use-library';
import { usePosts } from '@/lib/db/use-posts';
import { type PostId, postIdSchema } from '@/lib/domain/ids';
import { m } from '@/lib/i18n/messages';

const SHOWN = 6;

interface ReferenceSearchProps {
  chosen: readonly PostId[];
  onPick: (id: PostId) => void;
}

/** Captured posts by their words, the latest first; one press adds. */
export function ReferenceSearch({ chosen, onPick }: ReferenceSearchProps) {
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const query = useMemo(() => ({ ...ALL_POSTS, text: asked }), [asked]);
  const { ids, status } = useLibrary(query);
  const found = ids.filter((id) => !chosen.some((one) => one === id)).slice(0, SHOWN);
  const posts = (usePosts(found) ?? []).filter((post) => post !== null);
  return (
    <div className="space-y-2 rounded-lg bg-sunken p-2">
      <TextField
        label={m.item_reference_search()}
        type="search"
        value={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens on request, and typing is what comes next
        autoFocus
        onChange={setText}
      />
      {posts.length === 0 && status === 'ready' && <p className="text-xs text-ink-soft">{m.common_nothing_found()}</p>}
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <button
              type="button"
              onClick={() => onPick(postIdSchema.parse(post.id))}
              className="flex min-h-8 w-full items-center gap-2 rounded-lg px-2 text-start hover:bg-hover"
            >
              <NetworkMark network={post.network} />
              <span className="shrink-0 font-medium">{post.author.name ?? post.author.handle ?? ''}</span>
              <span className="min-w-0 flex-1 truncate text-ink-soft" dir="auto">
                {headlineOf(post)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
