import type { Account } from '@/lib/domain/account';
import type { PlanItem } from '@/lib/domain/plan-item';

import { accountAddressOf } from './compose-target';

/** Loads every adapter: import it when it is needed, not with the window. */

/**
 * Where somebody sees whether an item is out (domain.md DP-9): the post itself where its address is known, else the planned account on
 * the network, else the network's front page. null for the practice page, which is none of the internet.
 * @param network one of the item's; null: the one with a known address, else the first
 * @param accounts those the item is planned for
 */
export function whereToLook(
  { permalink, networks }: Pick<PlanItem, 'permalink' | 'networks'>,
  network: PlanItem['networks'][number] | null,
  accounts: readonly Account[],
): string | null {
  // A link is that of one post: with several networks it says nothing of the others.
  if (permalink !== null && (network === null || networks.length === 1)) return permalink;
  const asked = network ?? networks[0];
  return asked === undefined ? null : accountAddressOf(asked, accounts);
}
