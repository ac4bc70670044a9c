import type { CommentReader } from '@/lib/networks/contract';

import { isElement } from './is-element';
import type { OverlayCore } from './overlay-core';

/** Remembers in which comment the person pressed something last: the network's own "Reply", or "To answer". */
export interface PressedComment {
  /** Watches until `until` aborts; a second call while it does changes nothing. */
  watch(until: AbortSignal): void;
  current(): HTMLElement | null;
}

export function createPressedComment(
  { page, context }: Pick<OverlayCore, 'page' | 'context'>,
  comments: CommentReader | null,
): PressedComment {
  let last: HTMLElement | null = null;
  let isWatching = false;
  const onClick = ({ target, isTrusted }: Event): void => {
    if (isTrusted && isElement(target)) last = comments?.commentOf(target, context()) ?? last;
  };
  return {
    current: () => last,
    watch(until) {
      if (isWatching || comments === null) return;
      isWatching = true;
      until.addEventListener('abort', () => (isWatching = false), { once: true });
      // By mouse, finger or key, and before the page can keep it to itself.
      page.document.addEventListener('click', onClick, { capture: true, passive: true, signal: until });
    },
  };
}
