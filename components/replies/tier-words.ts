import type { EscalationTier } from '@/lib/domain/reply';
import { formatDuration } from '@/lib/i18n/format-duration';
import { m } from '@/lib/i18n/messages';
import { TIER_LIMITS } from '@/lib/replies/escalation';
import type { TierReason } from '@/lib/replies/suggest-tier';

const MS_PER_MINUTE = 60_000;

const NAMES: Record<EscalationTier, () => string> = {
  1: m.replies_tier_1,
  2: m.replies_tier_2,
  3: m.replies_tier_3,
  4: m.replies_tier_4,
};

const WHEN: Record<EscalationTier, () => string> = {
  1: m.replies_tier_1_when,
  2: m.replies_tier_2_when,
  3: m.replies_tier_3_when,
  4: m.replies_tier_4_when,
};

const REASONS: Record<TierReason, () => string> = {
  liked: m.replies_reason_liked,
  'known-author': m.replies_reason_known_author,
  'famous-author': m.replies_reason_famous_author,
  repeated: m.replies_reason_repeated,
  'several-same': m.replies_reason_several_same,
};

export const tierName = (tier: EscalationTier): string => NAMES[tier]();
/** When a comment belongs there. */
export const tierWhen = (tier: EscalationTier): string => WHEN[tier]();
export const tierReason = (reason: TierReason): string => REASONS[reason]();

const write = (minutes: number): string => formatDuration(minutes * MS_PER_MINUTE);

/** "Hand over within 30 min. Solve within 4 hr." */
export function tierLimits(tier: EscalationTier): string {
  const { handOver, acknowledge, solve } = TIER_LIMITS[tier];
  const parts: string[] = [];
  if (handOver === 0) parts.push(m.replies_limit_at_once());
  else if (handOver !== null) parts.push(m.replies_limit_hand_over({ duration: write(handOver) }));
  if (acknowledge !== null) parts.push(m.replies_limit_acknowledge({ duration: write(acknowledge) }));
  if (solve !== null) parts.push(m.replies_limit_solve({ duration: write(solve) }));
  return parts.join(' ');
}
