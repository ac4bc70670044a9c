/** A frame of a hidden tab never comes. */
const FRAME_LIMIT_MS = 60;

/** Waits for the page, and knows for how long it did not work itself. */
export interface Pauses {
  wait(ms: number): Promise<void>;
  /** Until the page has noticed a change of focus or selection: a frame, and as long as its engine needs. */
  settle(ms: number): Promise<void>;
  /** Does what the page answers at once with work of its own: focus, events, commands. */
  byPage<T>(work: () => T): T;
  /** Milliseconds since the start that were neither waiting nor the page's work. */
  ownMs(): number;
}

export function createPauses(view: Window): Pauses {
  const startedAt = performance.now();
  let otherMs = 0;
  const pause = async (until: (done: () => void) => void): Promise<void> => {
    const from = performance.now();
    await new Promise<void>((resolve) => {
      until(resolve);
    });
    otherMs += performance.now() - from;
  };
  const wait = (ms: number): Promise<void> => pause((done) => view.setTimeout(done, ms));
  return {
    wait,
    async settle(ms) {
      await pause((done) => {
        view.requestAnimationFrame(() => done());
        view.setTimeout(done, FRAME_LIMIT_MS);
      });
      if (ms > 0) await wait(ms);
    },
    byPage(work) {
      const from = performance.now();
      const result = work();
      otherMs += performance.now() - from;
      return result;
    },
    ownMs: () => performance.now() - startedAt - otherMs,
  };
}
