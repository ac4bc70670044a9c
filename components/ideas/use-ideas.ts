import { useState } from 'react';

import type { UndoableChanges } from '@/components/app/use-undoable';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { IdeaReason } from '@/lib/domain/plan-vocabulary';

import { type TakenIdeas, useIdeaActions } from './use-idea-actions';

/** What is being asked about posts that were taken into the plan, or are to be. */
type IdeaQuestion = { about: 'why'; ideas: TakenIdeas } | { about: 'item'; postIds: readonly string[] } | null;

/** The way of captured posts into the plan. */
export interface Ideas {
  /** Saves them as ideas at once, and then asks why. */
  take: (postIds: readonly string[]) => Promise<void>;
  /** Asks which item they are a model for. */
  choose: (postIds: readonly string[]) => void;
  question: IdeaQuestion;
  explain: (ideas: TakenIdeas, why: { reasons: readonly IdeaReason[]; note: string }) => void;
  attach: (postIds: readonly string[], item: PlanItem) => void;
  close: () => void;
}

export function useIdeas(changes: UndoableChanges): Ideas {
  const actions = useIdeaActions(changes);
  const [question, setQuestion] = useState<IdeaQuestion>(null);
  const close = (): void => setQuestion(null);
  return {
    question,
    close,
    take: async (postIds) => {
      if (postIds.length === 0) return;
      const ideas = await actions.take(postIds);
      if (ideas !== null) setQuestion({ about: 'why', ideas });
    },
    choose: (postIds) => setQuestion({ about: 'item', postIds }),
    explain: (ideas, why) => {
      close();
      if (why.reasons.length > 0 || why.note.trim() !== '') void actions.explain(ideas.itemIds, why);
    },
    attach: (postIds, item) => {
      close();
      void actions.attach(postIds, item);
    },
  };
}
