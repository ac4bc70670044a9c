import type { Insertion } from '@/lib/domain/template';

import type { VariantUse } from './variant-memory';

/** Earlier insertions, arranged so that those of one template at one place are found at once. */
export interface InsertionMemory {
  /** Among the latest insertions of all templates, newest first. */
  readonly latest: readonly Insertion[];
  /** The older ones by network and discussion, with how many were made after each. */
  readonly older: ReadonlyMap<string, readonly { insertion: Insertion; ago: number }[]>;
}

/** Where a reply goes. A post's id means something on its own network only. */
export interface Discussion {
  network: Insertion['network'];
  /** null: not known, which is no discussion that anything was said in. */
  threadKey: string | null;
}

/**
 * @param insertions newest first
 * @param latestCount as far back as anybody wants variants remembered outside of one discussion
 */
export function buildInsertionMemory(insertions: readonly Insertion[], latestCount: number): InsertionMemory {
  const older = new Map<string, { insertion: Insertion; ago: number }[]>();
  for (let ago = latestCount; ago < insertions.length; ago += 1) {
    const insertion = insertions[ago];
    const key = insertion === undefined ? null : keyOf(insertion);
    if (insertion === undefined || key === null) continue;
    const here = older.get(key);
    if (here === undefined) older.set(key, [{ insertion, ago }]);
    else here.push({ insertion, ago });
  }
  return { latest: insertions.slice(0, latestCount), older };
}

/** What was inserted of a template in this discussion, ever, and anywhere of late; newest first. */
export function listVariantUses(memory: InsertionMemory, templateId: string, discussion: Discussion): VariantUse[] {
  const key = keyOf(discussion);
  const latest = memory.latest.map((insertion, ago) => ({ insertion, ago }));
  const older = key === null ? [] : (memory.older.get(key) ?? []);
  return [...latest, ...older]
    .filter(({ insertion }) => insertion.templateId === templateId)
    .map(({ insertion, ago }) => ({
      variantKey: insertion.variantKey,
      isHere: key !== null && keyOf(insertion) === key,
      ago,
    }));
}

function keyOf({ network, threadKey }: Discussion): string | null {
  return threadKey === null ? null : `${network} ${threadKey}`;
}
