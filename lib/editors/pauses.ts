/** A frame of a hidden tab never comes. */
const FRAME_LIMIT_MS = 60;

/** Waits for the page, and knows how long it has waited: own work is what remains. */
export interface Pauses {
  wait(ms: number): Promise<void>;
  frame(): Promise<void>;
  /** Milliseconds since the start that were not spent waiting. */
  ownMs(): number;
}

export function createPauses(view: Window): Pauses {
  const startedAt = performance.now();
  let waitedMs = 0;
  const pause = async (until: (done: () => void) => void): Promise<void> => {
    const from = performance.now();
    await new Promise<void>((resolve) => {
      until(resolve);
    });
    waitedMs += performance.now() - from;
  };
  return {
    wait: (ms) => pause((done) => view.setTimeout(done, ms)),
    frame: () =>
      pause((done) => {
        view.requestAnimationFrame(() => done());
        view.setTimeout(done, FRAME_LIMIT_MS);
      }),
    ownMs: () => performance.now() - startedAt - waitedMs,
  };
}
