import { m } from '@/lib/i18n/messages';

import type { CaptureTools } from './capture-tools';
import { describeFailure } from './describe-failure';
import type { TrackedPost } from './post-observer';
import { formatNumber } from './select-bar';

/** Takes several captures back at once; the badges follow. `text`: what came of it, for the person. */
export async function undoMany(
  { core, annotator }: Pick<CaptureTools, 'core' | 'annotator'>,
  saved: readonly { post: TrackedPost; undoId: string }[],
): Promise<{ ok: boolean; text: string }> {
  const reply = await core.send('posts:undo-many', { undoIds: saved.map(({ undoId }) => undoId) });
  if (!reply.ok) return { ok: false, text: describeFailure(reply.code) };
  for (const { post, undoId } of saved) annotator.forget(post, undoId);
  core.board.redrawAll();
  return { ok: true, text: m.overlay_many_undone({ count: reply.undone, shown: formatNumber(reply.undone) }) };
}
