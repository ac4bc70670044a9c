import { useCallback, useState } from 'react';

import { isoTimeSchema } from '@/lib/domain/fields';
import { z } from '@/lib/zod';

/** An answer that is being written, and until when it lies before it goes out. */
const draftSchema = z.object({
  text: z.string(),
  /** null: the wait has not begun. In the past: it is over. */
  heldUntil: isoTimeSchema.nullable(),
});
export type AnswerDraft = z.infer<typeof draftSchema>;

const NO_DRAFT: AnswerDraft = { text: '', heldUntil: null };

/** Drafts live in the page's own storage, as those of templates do: a reload or a closed tab loses neither words nor wait. */
const keyOf = (replyId: string): string => `replies.draft.${replyId}`;

function read(replyId: string): AnswerDraft {
  try {
    return draftSchema.parse(JSON.parse(localStorage.getItem(keyOf(replyId)) ?? 'null'));
  } catch {
    // Never written, written by another version, or damaged: nothing in it can be shown.
    return NO_DRAFT;
  }
}

export interface AnswerDraftState {
  draft: AnswerDraft;
  change: (patch: Partial<AnswerDraft>) => void;
  /** Once it is answered. */
  drop: () => void;
}

/** The answer to one comment while it is written. */
export function useAnswerDraft(replyId: string): AnswerDraftState {
  const [draft, setDraft] = useState(() => read(replyId));
  const change = useCallback(
    (patch: Partial<AnswerDraft>) => {
      const next = { ...read(replyId), ...patch };
      localStorage.setItem(keyOf(replyId), JSON.stringify(next));
      setDraft(next);
    },
    [replyId],
  );
  const drop = useCallback(() => {
    localStorage.removeItem(keyOf(replyId));
    setDraft(NO_DRAFT);
  }, [replyId]);
  return { draft, change, drop };
}
