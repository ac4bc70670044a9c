import type { Failure } from '@/lib/errors/error-code';
import type { OverlaySend } from '@/lib/messaging/send-from-overlay';

import type { Annotation } from './annotation-panel';
import type { CaptureMarks, UndoStep } from './capture-mark';
import type { TrackedPost } from './post-observer';

export interface CaptureAnnotator {
  /** Takes back one step of a captured post, the newest unless named. The mark follows only when it was really undone. */
  undo(post: TrackedPost, undoId?: string): Promise<{ ok: true } | Failure>;
  /** Follows an undo that was done elsewhere, of several captures at once. */
  forget(post: TrackedPost, undoId: string): void;
  annotate(post: TrackedPost, annotation: Annotation): Promise<{ ok: true } | Failure>;
}

/** What can be done with a post after its capture; keeps the marks in step with what is stored. */
export function createCaptureAnnotator(send: OverlaySend, marks: CaptureMarks): CaptureAnnotator {
  const forget = (post: TrackedPost, step: UndoStep): void => {
    const mark = marks.get(post);
    if (mark === undefined) return;
    mark.undo = mark.undo.filter((other) => other !== step);
    if (step.of === 'first-capture') marks.delete(post);
    else if (step.of === 'annotation') Object.assign(mark, { tags: step.tags, note: step.note });
  };
  return {
    forget(post, undoId) {
      const step = marks.get(post)?.undo.find((known) => known.undoId === undoId);
      if (step !== undefined) forget(post, step);
    },
    async undo(post, undoId) {
      const mark = marks.get(post);
      const step = mark?.undo.findLast((step) => undoId === undefined || step.undoId === undoId);
      if (mark === undefined || step === undefined) return { ok: false, code: 'not-found' };
      const reply = await send('posts:undo', { undoId: step.undoId });
      if (!reply.ok) return reply;
      forget(post, step);
      return reply;
    },
    async annotate(post, annotation) {
      const mark = marks.get(post);
      if (mark === undefined) return { ok: false, code: 'not-found' };
      const { postId, tags, note } = mark;
      const reply = await send('posts:annotate', { postId, ...annotation });
      if (!reply.ok) return reply;
      mark.undo.push({ undoId: reply.undoId, of: 'annotation', tags, note });
      Object.assign(mark, annotation);
      return { ok: true };
    },
  };
}
