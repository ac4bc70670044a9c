import type { RawComment, Reading } from '@/lib/domain/reading';
import { m } from '@/lib/i18n/messages';
import type { CommentReader } from '@/lib/networks/contract';

import { buildPageInfo } from './build-page-info';
import type { CapturedMark } from './capture-mark';
import type { CommentTools } from './comment-tools';
import { describeFailure } from './describe-failure';

/** The protocol's limit of comments in one message. */
const MAX_COMMENTS = 500;

export interface Discussion {
  /** Whether the page shows comments of this post. */
  isShown(post: HTMLElement): boolean;
  /** Keeps the comments that are visible under a captured post. */
  keep(post: HTMLElement, mark: CapturedMark): Promise<void>;
}

/** "Capture with comments": what is visible of a post's discussion, kept with it. */
export function createDiscussion(tools: CommentTools, comments: CommentReader | null): Discussion {
  const { core, toast } = tools;
  const findOf = (post: HTMLElement): HTMLElement[] => {
    const context = core.context();
    const all = comments === null ? [] : [...comments.findComments(core.page.document, context)];
    return all.filter((comment) => comments?.postOfComment(comment, context) === post);
  };
  const read = (post: HTMLElement): Reading<RawComment>[] => {
    if (comments === null) return [];
    const readings: Reading<RawComment>[] = [];
    for (const comment of findOf(post).slice(0, MAX_COMMENTS)) {
      try {
        readings.push(comments.readComment(comment, core.context()));
      } catch (error) {
        // The others are still worth keeping; the number told to the person is of those kept.
        core.onFault(error, `${core.locator.id}.readComment`);
      }
    }
    return readings;
  };
  return {
    isShown: (post) => findOf(post).length > 0,
    async keep(post, mark) {
      const reply = await core.send('posts:discussion', {
        network: core.locator.id,
        postId: mark.postId,
        comments: read(post),
        page: buildPageInfo(core.context()),
        requestId: core.page.window.crypto.randomUUID(),
      });
      if (!reply.ok) {
        toast.say(describeFailure(reply.code));
        return;
      }
      const undo = async (): Promise<void> => {
        const undone = await core.send('posts:undo', { undoId: reply.undoId });
        toast.say(undone.ok ? m.overlay_toast_undone() : describeFailure(undone.code));
      };
      const action = { label: m.overlay_tools_undo(), run: () => void undo() };
      toast.say(m.overlay_toast_discussion({ count: reply.kept }), action);
    },
  };
}
