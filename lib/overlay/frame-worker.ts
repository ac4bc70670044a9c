import type { OverlayPage } from './overlay-page';

/** Own script time per frame, in ms. The last step may overrun, and no call of ours may last longer than 8 ms. */
const FRAME_BUDGET_MS = 5;
/** Browsers that resist fingerprinting round the clock to 100 ms, so that the budget alone would not end a slice. */
const MAX_STEPS_PER_FRAME = 150;

export interface FrameWorker {
  /** Asks for a turn in the next frame; asking twice is one turn. */
  request(): void;
}

/**
 * Does queued work in slices, one per animation frame, and carries the rest over. Frames do not come in hidden tabs: nothing
 * is done there until the person looks.
 * @param work called in each frame; `next` steps until it returns false or the budget of the frame is spent
 */
export function createFrameWorker(
  { window }: OverlayPage,
  signal: AbortSignal,
  work: { begin(): void; next(): boolean; end(): void },
): FrameWorker {
  let handle: number | null = null;
  const request = (): void => {
    if (handle === null && !signal.aborted) handle = window.requestAnimationFrame(turn);
  };
  const turn = (): void => {
    handle = null;
    const deadline = window.performance.now() + FRAME_BUDGET_MS;
    work.begin();
    let steps = 0;
    let hasMore = true;
    while (hasMore && steps < MAX_STEPS_PER_FRAME && window.performance.now() < deadline) {
      hasMore = work.next();
      steps += 1;
    }
    work.end();
    if (hasMore) request();
  };
  signal.addEventListener('abort', () => handle !== null && window.cancelAnimationFrame(handle), { once: true });
  return { request };
}
