import { m } from '@/lib/i18n/messages';
import type { ErrorCode } from '@/lib/errors/error-code';

import type { ChosenPost } from './capture-controller';
import { captureMany, type ManyOutcome } from './capture-many';
import type { CaptureTools } from './capture-tools';
import { describeFailure } from './describe-failure';
import { formatNumber, type SelectionView } from './select-bar';
import { undoMany } from './undo-many';

export interface SelectRun {
  readonly progress: SelectionView['progress'];
  readonly summary: SelectionView['summary'];
  /** Captures them; resolves with those that are not captured. */
  start(posts: readonly ChosenPost[]): Promise<readonly ChosenPost[]>;
  /** What is under way is finished, the rest is left. */
  stop(): void;
  /** Takes back all that the last run captured. */
  undo(): Promise<void>;
  forgetSummary(): void;
}

/** Capturing what is selected, with progress, and what came of it. */
export function createSelectRun(tools: CaptureTools, onChange: () => void): SelectRun {
  const { controller } = tools;
  let stopping = new AbortController();
  let progress: SelectionView['progress'] = null;
  let outcome: ManyOutcome<ChosenPost> | null = null;
  let note: string | null = null;

  const capture = async (chosen: ChosenPost): ReturnType<typeof controller.capture> => {
    const reply = await controller.capture(chosen.post, 'many', chosen);
    // Unreadable when it was selected, and gone at its turn.
    const isGone = !reply.ok && chosen.kept === undefined && !controller.isShown(chosen);
    return isGone ? { ok: false, code: 'no-post-here' } : reply;
  };
  const run: Pick<SelectRun, 'start' | 'undo'> = {
    async start(posts) {
      stopping = new AbortController();
      const { signal } = stopping;
      outcome = null;
      note = null;
      const show = (done: number): void => {
        progress = { done, total: posts.length, isStopping: signal.aborted };
        onChange();
      };
      show(0);
      outcome = await captureMany(posts, { capture, onProgress: show, signal });
      progress = null;
      const { failed, left } = outcome;
      return [...failed.map(({ post }) => post), ...left];
    },
    async undo() {
      const saved = (outcome?.saved ?? []).map(({ post, reply }) => ({ post, undoId: reply.undoId }));
      const undone = await undoMany(tools, saved);
      if (undone.ok) outcome = null;
      note = undone.text;
      onChange();
    },
  };
  return {
    ...run,
    get progress() {
      return progress;
    },
    get summary() {
      return summarise(outcome, note);
    },
    stop() {
      stopping.abort();
      if (progress !== null) progress = { ...progress, isStopping: true };
      onChange();
    },
    forgetSummary() {
      outcome = null;
      note = null;
    },
  };
}

function summarise(outcome: ManyOutcome<ChosenPost> | null, note: string | null): SelectionView['summary'] {
  if (outcome === null) return note === null ? null : { text: note, reasons: [], canUndo: false };
  const { saved, failed, left } = outcome;
  const fresh = saved.filter(({ reply }) => reply.outcome === 'new').length;
  const counts = [
    { count: fresh, say: m.overlay_many_new },
    { count: saved.length - fresh, say: m.overlay_many_again },
    { count: failed.length, say: m.overlay_many_failed },
    { count: left.length, say: m.overlay_many_left },
  ];
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ count, say }) => say({ count, shown: formatNumber(count) }));
  return {
    text: parts.join(', '),
    reasons: [...(note === null ? [] : [note]), ...listReasons(failed.map(({ code }) => code))],
    canUndo: saved.length > 0,
  };
}

/** Each reason once, with how often. */
function listReasons(codes: readonly ErrorCode[]): string[] {
  return [...new Set(codes)].map((code) => {
    const reason = code === 'no-post-here' ? m.overlay_many_gone() : describeFailure(code);
    const times = codes.filter((other) => other === code).length;
    return times === 1 ? reason : m.overlay_many_reason({ reason, shown: formatNumber(times) });
  });
}
