import { AttachDialog } from './attach-dialog';
import type { Ideas } from './use-ideas';
import { WhyDialog } from './why-dialog';

/** What is asked after a press on one of the idea buttons. */
export function IdeaDialogs({ ideas }: { ideas: Ideas }) {
  const { question, close } = ideas;
  if (question === null) return null;
  if (question.about === 'why') {
    return <WhyDialog ideas={question.ideas} onExplain={(why) => ideas.explain(question.ideas, why)} onClose={close} />;
  }
  return <AttachDialog onPick={(item) => ideas.attach(question.postIds, item)} onClose={close} />;
}
