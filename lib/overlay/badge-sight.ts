import { Badge } from './badge';
import type { OverlayPage } from './overlay-page';
import type { ShadowHosts } from './shadow-hosts';

export interface BadgeSight {
  watch(badge: Badge): void;
  unwatch(badge: Badge): void;
}

/** Calls back when a badge comes into view: what is known of its post matters only to somebody who can see it. */
export function watchBadgeSight(
  { window }: OverlayPage,
  hosts: ShadowHosts,
  { onSeen, signal }: { onSeen: (badge: Badge) => void; signal: AbortSignal },
): BadgeSight {
  const observer = new window.IntersectionObserver(
    (sightings) => {
      for (const { isIntersecting, target } of sightings) {
        const owner = isIntersecting ? hosts.ownerOf(target) : undefined;
        if (owner instanceof Badge) onSeen(owner);
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
