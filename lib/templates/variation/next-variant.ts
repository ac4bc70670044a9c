import type { ChooseVariant, Rendered } from '../language/rendered';
import { buildOldVariantKey } from '../language/variant-key';

import { hashText } from './hash-text';
import { rankUses, type UseRank } from './rank-uses';
import type { VariantUse } from './variant-memory';

/** With many variants free, chance finds one sooner than going through them. */
const RANDOM_TRIES = 6;
/** Looked at besides as many as are used or were shown: alternatives that read the same ("{a|a}") must not make the search endless. */
const SPARE_LOOKS = 500;

export interface VariantRequest {
  /** The same seed and memory give the same variant: the preview does not change by itself. */
  seed: string;
  /** Of this template. */
  memory: readonly VariantUse[];
  /** Insertions, of whatever template, within which a variant does not come again. */
  recentCount: number;
}

type Variant = Pick<Rendered, 'variantKey' | 'choices'>;
type Render<Result> = (choose: ChooseVariant) => Result;

/**
 * Fills a template in with a variant that was used neither in this discussion nor among the last insertions and is not among
 * `shown` (keys of those "another variant" passed over, oldest first), as long as there is one left; used ones only when no other
 * is left, the one longest not used first, and when all were shown, round again from the first. Deterministic.
 */
export function nextVariant<Result extends Variant>(
  render: Render<Result>,
  request: VariantRequest,
  shown: readonly string[],
): Result {
  const uses = rankUses(request.memory, request.recentCount);
  const readUse = ({ variantKey, choices }: Variant): UseRank | null =>
    uses.get(variantKey) ?? uses.get(buildOldVariantKey(choices)) ?? null;
  const isFree = (variant: Variant): boolean => readUse(variant) === null && !shown.includes(variant.variantKey);
  for (let attempt = 0; attempt < RANDOM_TRIES; attempt += 1) {
    const rendered = render((count, order) => pick(`${request.seed} ${String(attempt)} ${String(order)}`, count));
    // Without variants there is nothing to try again.
    if (isFree(rendered) || rendered.choices.length === 0) return rendered;
  }
  const all: Result[] = [];
  for (const rendered of eachVariant(render, request.seed)) {
    if (isFree(rendered)) return rendered;
    all.push(rendered);
    if (all.length > uses.size + shown.length + SPARE_LOOKS) break;
  }
  const rank = (variant: Variant): number[] => [shown.lastIndexOf(variant.variantKey), ...(readUse(variant) ?? [])];
  return all.reduce((best, one) => (isBefore(rank(one), rank(best)) ? one : best));
}

/** Every variant once, beginning anywhere: a counter whose digits are the answers to the template's questions. */
function* eachVariant<Result>(render: Render<Result>, seed: string): Generator<Result> {
  let digits: number[] = [];
  for (;;) {
    const counts: number[] = [];
    const current = digits;
    yield render((count, order) => {
      counts[order] = count;
      return (pick(`${seed} ${String(order)}`, count) + (current[order] ?? 0)) % count;
    });
    const last = counts.findLastIndex((count, order) => (current[order] ?? 0) + 1 < count);
    if (last === -1) return;
    digits = [...counts.slice(0, last).map((_, order) => current[order] ?? 0), (current[last] ?? 0) + 1];
  }
}

function pick(seed: string, count: number): number {
  return Number.parseInt(hashText(seed).slice(0, 8), 16) % count;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== (other[index] ?? -Infinity));
  if (at === -1) return one.length < other.length;
  return (one[at] ?? 0) < (other[at] ?? -Infinity);
}
