import type { BadgeAnchor, NetworkAdapter, PageContext } from '@/lib/networks/contract';

/** Where the adapter wants the badge; a post for which it knows no place gets it on the corner: no post goes without. */
export function findBadgeAnchor(adapter: NetworkAdapter, post: HTMLElement, context: PageContext): BadgeAnchor {
  return adapter.badgeAnchor(post, context) ?? { element: post, where: 'prepend', layout: 'corner' };
}
