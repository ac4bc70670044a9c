import type { EscalationTier } from '@/lib/domain/reply';

/** Minutes of working time; null: there is no such step. */
export interface TierLimits {
  /** Until it lies with those who decide. */
  handOver: number | null;
  /** Until its author is told that it was seen. */
  acknowledge: number | null;
  /** Until it is solved. */
  solve: number | null;
}

/** Published escalation template, domain.md 4.3 [S45]; 0 is at once. */
export const TIER_LIMITS: Record<EscalationTier, TierLimits> = {
  1: { handOver: null, acknowledge: null, solve: 240 },
  2: { handOver: 30, acknowledge: null, solve: 240 },
  3: { handOver: 15, acknowledge: 60, solve: null },
  4: { handOver: 0, acknowledge: null, solve: null },
};
