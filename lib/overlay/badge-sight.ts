import { Badge } from './badge';
import type { OverlayPage } from './overlay-page';
import type { ShadowHosts } from './shadow-hosts';

export interface BadgeSight {
  watch(badge: Badge): void;
  unwatch(badge: Badge): void;
}

export interface BadgeSightListeners {
  /** It came into view: what is known of its post matters only to somebody who can see it. */
  onSeen: (badge: Badge) => void;
  /** It went out of view, or was placed there. */
  onUnseen: (badge: Badge) => void;
  signal: AbortSignal;
}

/** Tells which badges the person can see. */
export function watchBadgeSight(
  { window }: OverlayPage,
  hosts: ShadowHosts,
  { onSeen, onUnseen, signal }: BadgeSightListeners,
): BadgeSight {
  const observer = new window.IntersectionObserver(
    (sightings) => {
      for (const { isIntersecting, target } of sightings) {
        const owner = hosts.ownerOf(target);
        if (owner instanceof Badge) (isIntersecting ? onSeen : onUnseen)(owner);
      }
    },
    // Whole badges as well: half of one says nothing of whether its middle is covered.
    { threshold: [0, 1] },
  );
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    watch: ({ host }) => observer.observe(host),
    unwatch: ({ host }) => observer.unobserve(host),
  };
}
