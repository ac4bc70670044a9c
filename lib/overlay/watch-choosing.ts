import { isElement } from './is-element';
import type { OverlayCore } from './overlay-core';
import type { TrackedPost } from './post-observer';

export interface ChoosingOptions {
  onChoose(post: TrackedPost, isRange: boolean): void;
  onEscape(): void;
  signal: AbortSignal;
}

/**
 * While posts are selected a click anywhere on a post selects it, and the page does not hear of it: links and pictures would
 * lead away. Everything outside of posts works as ever.
 */
export function watchChoosing(core: OverlayCore, choosing: ChoosingOptions): void {
  const { page, hosts, locator } = core;
  const findPost = (event: MouseEvent): HTMLElement | null => {
    if (!event.isTrusted || event.button !== 0) return null;
    const path = event.composedPath().filter(isElement);
    if (path[0] === undefined || hosts.ownerOf(path[0]) !== undefined) return null;
    for (const element of path) {
      // A part in a shadow root of the page leads to its post only from the host on.
      const post = locator.postOf(element, core.context());
      if (post !== null) return post;
    }
    return null;
  };
  const hold = (event: MouseEvent): HTMLElement | null => {
    const post = findPost(event);
    if (post === null) return null;
    event.preventDefault();
    event.stopImmediatePropagation();
    return post;
  };
  const options = { capture: true, signal: choosing.signal };
  // With Shift a press would also select text.
  page.window.addEventListener('mousedown', (event) => void hold(event), options);
  page.window.addEventListener(
    'click',
    (event) => {
      const post = hold(event);
      if (post !== null) choosing.onChoose({ post, key: locator.postKey(post, core.context()) }, event.shiftKey);
    },
    options,
  );
  page.window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      // Otherwise the page would close something, too.
      event.stopImmediatePropagation();
      choosing.onEscape();
    },
    options,
  );
}
