import type { Insertion } from '@/lib/domain/template';

/** What search and palette need of the insertions of one template. */
export interface TemplateUses {
  /** Newest first, at most 20. */
  recent: { variantKey: string; threadKey: string | null; at: string }[];
  /** One for an insertion just made, half of it two weeks later; of all insertions together, at `asOf`. */
  weight: number;
}

export const NO_USES: TemplateUses = { recent: [], weight: 0 };

const RECENT = 20;
const HALF_LIFE_MS = 14 * 24 * 60 * 60 * 1000;

/** By the template's id. `insertions`: newest first. */
export function buildUses(insertions: readonly Insertion[], asOf: Date): ReadonlyMap<string, TemplateUses> {
  const uses = new Map<string, TemplateUses>();
  for (const { templateId, variantKey, threadKey, at } of insertions) {
    const known = uses.get(templateId) ?? { recent: [], weight: 0 };
    if (known.recent.length < RECENT) known.recent.push({ variantKey, threadKey, at });
    known.weight += 0.5 ** (Math.max(0, asOf.getTime() - Date.parse(at)) / HALF_LIFE_MS);
    uses.set(templateId, known);
  }
  return uses;
}

/** How often each text of a template went out since `start` (ISO 8601 UTC). `insertions`: newest first. */
export function countSent(
  insertions: readonly Insertion[],
  start: string,
): ReadonlyMap<string, { textHash: string; count: number }[]> {
  const sent = new Map<string, { textHash: string; count: number }[]>();
  for (const { templateId, textHash, at } of insertions) {
    if (at < start) break;
    const texts = sent.get(templateId) ?? [];
    const same = texts.find((text) => text.textHash === textHash);
    if (same === undefined) texts.push({ textHash, count: 1 });
    else same.count += 1;
    sent.set(templateId, texts);
  }
  return sent;
}
