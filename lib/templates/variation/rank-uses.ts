import type { VariantUse } from './variant-memory';

/** The smaller, number by number, the sooner a variant may be used again. */
export type UseRank = readonly number[];

/**
 * The variants of a template to keep away from, each with [was it in this discussion, when last (ms)]: all of this discussion
 * and those among the last `recentCount` insertions of any template.
 */
export function rankUses(
  request: { templateId: string; threadKey: string | null; memory: readonly VariantUse[] },
  recentCount: number,
): Map<string, UseRank> {
  const { templateId, threadKey, memory } = request;
  const byTime = memory.toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  const ranks = new Map<string, UseRank>();
  for (const [index, use] of byTime.entries()) {
    const isHere = threadKey !== null && use.threadKey === threadKey;
    if (use.templateId !== templateId || (!isHere && index >= recentCount)) continue;
    const [wasHere = 0, lastAt = Date.parse(use.at)] = ranks.get(use.variantKey) ?? [];
    ranks.set(use.variantKey, [Math.max(wasHere, Number(isHere)), lastAt]);
  }
  return ranks;
}
