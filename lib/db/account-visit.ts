import type { AccountSnapshot, ReadAccount } from '@/lib/domain/account';

const VISIT_MS = 30 * 60 * 1000;

/** True when the header gave any number worth a place in the history. */
export function hasNumbers(account: ReadAccount): boolean {
  return account.followers !== null || account.following !== null || account.posts !== null;
}

/**
 * Captures within one half-hour are one visit: twenty posts captured from a profile say its follower count once, not
 * twenty times. The key is derived, so that a second capture meets the row of the first.
 */
export function visitKey(account: ReadAccount, at: string): string {
  const slot = Math.floor(Date.parse(at) / VISIT_MS) * VISIT_MS;
  return `${account.id}@${new Date(slot).toISOString()}`;
}

/** The visit's row after one more header reading; what the reading did not show stays. */
export function mergeVisit(stored: AccountSnapshot | null, fresh: ReadAccount, at: string): AccountSnapshot {
  return {
    id: visitKey(fresh, at),
    accountId: fresh.id,
    at: stored === null || stored.at < at ? at : stored.at,
    followers: fresh.followers ?? stored?.followers ?? null,
    following: fresh.following ?? stored?.following ?? null,
    posts: fresh.posts ?? stored?.posts ?? null,
    updatedAt: at,
  };
}
