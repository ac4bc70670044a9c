import { m } from '@/lib/i18n/messages';
import type { CaptureMethod } from '@/lib/domain/vocabulary';

import type { CaptureTools } from './capture-tools';
import { describeFailure } from './describe-failure';
import { findPostInView, findPostOfLink, findPostOfPage } from './find-requested-post';
import type { OverlayAnswers } from './overlay-answers';
import type { TrackedPost } from './post-observer';

/** What is asked for elsewhere in the extension: by menu, key or popup. */
export type PostAnswers = Omit<OverlayAnswers, 'overlay:settings'>;
type CaptureAnswers = Omit<
  PostAnswers,
  'overlay:select-posts' | 'overlay:read-account' | 'overlay:insert-reply' | 'overlay:open-checklist'
>;

export function createOverlayAnswers({ core, controller, annotator, toast }: CaptureTools): CaptureAnswers {
  const { locator, page, board, context } = core;
  const undo = async (post: TrackedPost, undoId: string): Promise<void> => {
    // With the network switched off nothing is kept of the post.
    const isKnown = core.marks.get(post)?.undo.some((step) => step.undoId === undoId) ?? false;
    const reply = isKnown ? await annotator.undo(post, undoId) : await core.send('posts:undo', { undoId });
    toast.say(reply.ok ? m.overlay_toast_undone() : describeFailure(reply.code));
    board.redraw(post);
  };
  const capture = async (post: HTMLElement | null, method: CaptureMethod) => {
    if (post === null) return { ok: false, code: 'no-post-here' } as const;
    const reply = await controller.capture(post, method);
    if (reply.ok) {
      const tracked = { post, key: board.entryOf(post)?.key ?? null };
      const action = { label: m.overlay_tools_undo(), run: () => void undo(tracked, reply.undoId) };
      toast.say(m.overlay_toast_captured(), action);
    } else toast.say(describeFailure(reply.code));
    return reply;
  };
  return {
    'overlay:capture-in-view': ({ method }) => capture(findPostInView(locator, page, context()), method),
    'overlay:capture-page': ({ method }) => capture(findPostOfPage(locator, page, context()), method),
    'overlay:capture-link': ({ url }) => capture(findPostOfLink(locator, { page, context: context(), url }), 'menu'),
  };
}
