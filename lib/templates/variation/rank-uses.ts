import type { VariantUse } from './variant-memory';

/** [was it in this discussion, minus insertions since]: the smaller, number by number, the sooner a variant may be used again. */
export type UseRank = readonly [isHere: number, minusAgo: number];

/**
 * The variants of a template to keep away from, by key: all of this discussion, and those among the last `recentCount` insertions
 * of whatever template, which are what a reader of the page sees side by side.
 */
export function rankUses(memory: readonly VariantUse[], recentCount: number): Map<string, UseRank> {
  const ranks = new Map<string, UseRank>();
  for (const { variantKey, isHere, ago } of memory) {
    if (!isHere && ago >= recentCount) continue;
    const [wasHere, minusAgo] = ranks.get(variantKey) ?? [0, -ago];
    ranks.set(variantKey, [Math.max(wasHere, Number(isHere)), Math.max(minusAgo, -ago)]);
  }
  return ranks;
}
