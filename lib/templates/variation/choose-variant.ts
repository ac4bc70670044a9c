import type { ChooseVariant } from '../language/rendered';

import { hashText } from './hash-text';
import { rankUses, type UseRank } from './rank-uses';
import type { VariantUse } from './variant-memory';

/** So many insertions, of whatever template, stay in memory besides those of the same discussion. */
export const RECENT_INSERTIONS = 20;
/** With many variants free, chance finds one sooner than going through them. */
const RANDOM_TRIES = 6;

export interface VariantRequest {
  templateId: string;
  /** The discussion the text goes into; null: not known. */
  threadKey: string | null;
  /** The same seed and memory give the same variant: the preview does not change by itself. */
  seed: string;
  memory: readonly VariantUse[];
  recentCount?: number;
}

export interface ChosenVariant<Result> {
  rendered: Result;
  /** Every variant was used in this discussion or a short while ago; this is the one longest not used. */
  isRepeat: boolean;
}

type Render<Result> = (choose: ChooseVariant) => Result;

/**
 * Fills a template in with a variant that was used neither in this discussion nor among the last insertions, as long as there is
 * one left; deterministic. `render` is called once per variant looked at, at most once more than there are used ones.
 */
export function chooseVariant<Result extends { variantKey: string }>(
  render: Render<Result>,
  request: VariantRequest,
): ChosenVariant<Result> {
  return nextVariant(render, request, []);
}

/**
 * Another variant than those the person has been shown, oldest first; used ones only when no other is left, and when all were
 * shown, round again from the first.
 */
export function nextVariant<Result extends { variantKey: string }>(
  render: Render<Result>,
  request: VariantRequest,
  shown: readonly string[],
): ChosenVariant<Result> {
  const uses = rankUses(request, request.recentCount ?? RECENT_INSERTIONS);
  const isFree = ({ variantKey }: Result): boolean => !uses.has(variantKey) && !shown.includes(variantKey);
  for (let attempt = 0; attempt < RANDOM_TRIES; attempt += 1) {
    const rendered = render((count, order) => pick(`${request.seed} ${String(attempt)} ${String(order)}`, count));
    if (isFree(rendered)) return { rendered, isRepeat: false };
    // Without variants there is nothing to try again.
    if (rendered.variantKey === '') return { rendered, isRepeat: uses.has('') };
  }
  const all: Result[] = [];
  for (const rendered of eachVariant(render, request.seed)) {
    if (isFree(rendered)) return { rendered, isRepeat: false };
    all.push(rendered);
  }
  const rank = ({ variantKey }: Result): UseRank => [shown.lastIndexOf(variantKey), ...(uses.get(variantKey) ?? [])];
  const rendered = all.reduce((best, one) => (isBefore(rank(one), rank(best)) ? one : best));
  return { rendered, isRepeat: uses.has(rendered.variantKey) };
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

function isBefore(one: UseRank, other: UseRank): boolean {
  const at = one.findIndex((value, index) => value !== (other[index] ?? -Infinity));
  if (at === -1) return one.length < other.length;
  return (one[at] ?? 0) < (other[at] ?? -Infinity);
}
