import { useUndoable } from '@/components/app/use-undoable';

import { IdeaButtons } from './idea-buttons';
import { IdeaDialogs } from './idea-dialogs';
import { useIdeas } from './use-ideas';

/** The way of the post just captured into the plan. */
export function PopupIdeas({ postId }: { postId: string }) {
  const ideas = useIdeas(useUndoable('popup:ideas'));
  return (
    <div className="flex flex-wrap gap-2">
      <IdeaButtons postIds={[postId]} ideas={ideas} />
      <IdeaDialogs ideas={ideas} />
    </div>
  );
}
