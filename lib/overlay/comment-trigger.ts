import type { OverlayCore } from './overlay-core';

/** A look at the page costs little, but the pointer moves all the time. */
const PAUSE_MS = 1000;

/**
 * Calls back once, when the person's pointer or focus moves on a page that shows comments. Reading a page costs nothing that
 * way: what comments need comes with the capture kit, and only for people who are at work.
 */
export function watchForComments(
  { page, locator, context }: OverlayCore,
  { onFound, signal }: { onFound: () => void; signal: AbortSignal },
): void {
  const { commentsSelector } = locator;
  if (commentsSelector === null && locator.hasComments === undefined) return;
  const { document } = page;
  const hasComments = (): boolean =>
    locator.hasComments?.(context()) ??
    (commentsSelector !== null && document.querySelector(commentsSelector) !== null);
  let next = 0;
  const look = (event: Event): void => {
    if (!event.isTrusted || event.timeStamp < next) return;
    next = event.timeStamp + PAUSE_MS;
    if (!hasComments()) return;
    stop();
    onFound();
  };
  const stop = (): void => {
    document.removeEventListener('pointermove', look);
    document.removeEventListener('focusin', look);
  };
  document.addEventListener('pointermove', look, { passive: true });
  document.addEventListener('focusin', look, { passive: true });
  signal.addEventListener('abort', stop, { once: true });
}
