import type { EscalationTier, Reply } from '@/lib/domain/reply';
import type { ReplyKind } from '@/lib/domain/vocabulary';

import { findSimilar } from './similar-texts';

/** Why a comment may have to be taken up higher. */
export type TierReason = 'liked' | 'known-author' | 'famous-author' | 'repeated' | 'several-same';

export interface TierSuggestion {
  tier: EscalationTier;
  reasons: readonly TierReason[];
}

/** Kinds that hurt. */
export const NEGATIVE_KINDS: readonly ReplyKind[] = ['complaint', 'negative', 'troll', 'fake'];

const MANY_LIKES = 5;
const KNOWN_FOLLOWERS = 10_000;
const FAMOUS_FOLLOWERS = 100_000;
const SEVERAL = 3;
const RECENT_MS = 30 * 24 * 60 * 60 * 1000;

const TIER_OF: Record<TierReason, EscalationTier> = {
  liked: 2,
  'known-author': 2,
  repeated: 2,
  'famous-author': 3,
  'several-same': 3,
};

export function isNegative(kind: ReplyKind | null): boolean {
  return kind !== null && NEGATIVE_KINDS.includes(kind);
}

/**
 * Which tier the rules of domain.md 4.3 suggest; null where they suggest no higher one than it has. `others`: the queue;
 * `followers`: of the author, null where not known. Journalists and product safety nobody reads from a comment: by hand.
 */
export function suggestTier(
  reply: Reply,
  { others, followers }: { others: readonly Reply[]; followers: number | null },
): TierSuggestion | null {
  const found: TierReason[] = [];
  if (followers !== null && followers >= FAMOUS_FOLLOWERS) found.push('famous-author');
  else if (followers !== null && followers >= KNOWN_FOLLOWERS) found.push('known-author');
  if (isNegative(reply.kind)) found.push(...reasonsOfNegative(reply, others));
  const tier = Math.max(1, ...found.map((reason) => TIER_OF[reason]));
  const known = ([2, 3] as const).find((one) => one === tier);
  if (known === undefined || known <= reply.tier) return null;
  return { tier: known, reasons: found.filter((reason) => TIER_OF[reason] === known) };
}

function reasonsOfNegative(reply: Reply, others: readonly Reply[]): TierReason[] {
  const queued = Date.parse(reply.queuedAt);
  const recent = others.filter(
    ({ id, kind, queuedAt }) =>
      id !== reply.id && isNegative(kind) && Math.abs(queued - Date.parse(queuedAt)) <= RECENT_MS,
  );
  const reasons: TierReason[] = [];
  if (reply.likes !== null && reply.likes >= MANY_LIKES) reasons.push('liked');
  if (recent.some((other) => other.queuedAt <= reply.queuedAt && isSameAuthor(other, reply))) reasons.push('repeated');
  const same = findSimilar(
    reply.text,
    recent.map(({ text }) => text),
  );
  const authors = new Set(same.map((index) => authorKey(recent[index])).filter((key) => key !== authorKey(reply)));
  if (authors.size + 1 >= SEVERAL) reasons.push('several-same');
  return reasons;
}

function authorKey(reply: Reply | undefined): string {
  const name = reply?.author.handle ?? reply?.author.name ?? '';
  return `${reply?.network ?? ''}:${name.toLowerCase()}`;
}

/** Nameless authors are nobody's second complaint. */
function isSameAuthor(one: Reply, other: Reply): boolean {
  const isNamed = (one.author.handle ?? one.author.name ?? '') !== '';
  return isNamed && authorKey(one) === authorKey(other);
}
