import { isWellInView } from './in-view';
import type { OverlayPage } from './overlay-page';

/** Flying past is not looking. */
const DWELL_MS = 1000;
/** A tall post never shows more than a small share of itself. */
const THRESHOLDS = [0, 0.05, 0.1, 0.2, 0.35, 0.5];

export interface DwellWatch {
  watch(element: HTMLElement): void;
  unwatch(element: HTMLElement): void;
}

/** Calls back when an element was well in view, in a visible tab, for a second; again after each time it left. */
export function watchDwell(
  page: OverlayPage,
  { onDwelt, signal }: { onDwelt: (element: HTMLElement) => void; signal: AbortSignal },
): DwellWatch {
  const { document, window } = page;
  const timers = new Map<HTMLElement, ReturnType<typeof setTimeout>>();
  const watched = new Set<HTMLElement>();
  const stop = (element: HTMLElement): void => {
    clearTimeout(timers.get(element));
    timers.delete(element);
  };
  const look = (element: HTMLElement): void => {
    const isSeen = !document.hidden && isWellInView(element, page);
    if (!isSeen) stop(element);
    else if (!timers.has(element))
      timers.set(
        element,
        setTimeout(() => end(element), DWELL_MS),
      );
  };
  const end = (element: HTMLElement): void => {
    if (!document.hidden && isWellInView(element, page)) onDwelt(element);
    else stop(element);
  };
  const observer = new window.IntersectionObserver(
    (sightings) => {
      // Only elements handed to `watch` are reported.
      for (const { target } of sightings) if (watched.has(target as HTMLElement)) look(target as HTMLElement);
    },
    { threshold: THRESHOLDS },
  );
  document.addEventListener('visibilitychange', () => watched.forEach(look), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const element of watched) stop(element);
    watched.clear();
  });
  return {
    watch(element) {
      watched.add(element);
      observer.observe(element);
    },
    unwatch(element) {
      watched.delete(element);
      observer.unobserve(element);
      stop(element);
    },
  };
}
