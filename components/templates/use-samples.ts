import { useMemo } from 'react';

import { useReplies } from '@/lib/db/use-replies';
import type { Reply } from '@/lib/domain/reply';
import { OPEN_REPLY_STATES } from '@/lib/domain/vocabulary';

import { SAMPLE_COMMENTS } from './sample-comment';
import type { SampleComment } from './sample-comment';

/** The most urgent ones; who wants another takes it in the palette. */
const MOST_REAL = 20;

function sampleOf(reply: Reply): SampleComment {
  const { id, text, network, kind, author, post, clientId } = reply;
  const { name, handle } = author;
  const { permalink, authorName } = post;
  return {
    id,
    text,
    language: null,
    network,
    kind,
    author: { name, handle },
    postAuthor: authorName,
    postLink: permalink,
    clientId,
  };
}

export interface Samples {
  written: readonly SampleComment[];
  /** From the queue. */
  real: readonly SampleComment[];
}

/** The comments a template can be tried on. */
export function useSamples(): Samples {
  const replies = useReplies(OPEN_REPLY_STATES);
  return useMemo(
    () => ({ written: SAMPLE_COMMENTS, real: (replies ?? []).slice(0, MOST_REAL).map(sampleOf) }),
    [replies],
  );
}
