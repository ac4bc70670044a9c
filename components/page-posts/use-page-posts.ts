import { useCallback, useEffect, useRef, useState } from 'react';

import type { ErrorCode } from '@/lib/errors/error-code';
import type { ListedComment, ListedPost } from '@/lib/messaging/protocol';
import { send } from '@/lib/messaging/send';

export type PagePostsState =
  | { state: 'loading' }
  | { state: 'known'; posts: readonly ListedPost[]; comments: readonly ListedComment[] }
  | { state: 'failed'; code: ErrorCode };

/** The posts that the page of a tab shows now. The page is read when this mounts and when asked to look again, never else. */
export function usePagePosts(tabId: number): { found: PagePostsState; lookAgain: () => void } {
  const [found, setFound] = useState<PagePostsState>({ state: 'loading' });
  const latest = useRef(0);
  const lookAgain = useCallback(() => {
    latest.current += 1;
    const look = latest.current;
    void send('page:list-posts', { tabId }).then((reply) => {
      // A slow answer must not replace that of a later look.
      if (look !== latest.current) return;
      setFound(reply.ok ? { ...reply, state: 'known' } : { state: 'failed', code: reply.code });
    });
  }, [tabId]);
  useEffect(lookAgain, [lookAgain]);
  return { found, lookAgain };
}
