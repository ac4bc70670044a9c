import { useEffect, useState } from 'react';

import { report } from '@/lib/errors/report';
import { loadStartedPosts, type StartedPosts, watchStartedPosts } from '@/lib/plan/started-posts';

const NONE: StartedPosts = {};

/** Posts whose composer was opened and that nobody has called published yet; none until read. */
export function useStartedPosts(): StartedPosts {
  const [started, setStarted] = useState(NONE);
  useEffect(() => {
    const stop = new AbortController();
    watchStartedPosts(setStarted, stop.signal);
    loadStartedPosts().then(setStarted, (error: unknown) => report(error, 'plan:started'));
    return () => stop.abort();
  }, []);
  return started;
}
