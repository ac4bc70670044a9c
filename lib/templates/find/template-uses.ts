import type { Insertion } from '@/lib/domain/template';

/** What the search needs of the insertions of one template. */
export interface TemplateUses {
  /** One for an insertion just made, half of it two weeks later; of all insertions together, at `asOf`. */
  weight: number;
}

export const NO_USES: TemplateUses = { weight: 0 };

const HALF_LIFE_MS = 14 * 24 * 60 * 60 * 1000;

/** By the template's id. `insertions`: newest first. */
export function buildUses(insertions: readonly Insertion[], asOf: Date): ReadonlyMap<string, TemplateUses> {
  const uses = new Map<string, TemplateUses>();
  for (const { templateId, at } of insertions) {
    const known = uses.get(templateId) ?? { weight: 0 };
    known.weight += 0.5 ** (Math.max(0, asOf.getTime() - Date.parse(at)) / HALF_LIFE_MS);
    uses.set(templateId, known);
  }
  return uses;
}

/** How often each text went out since `start` (ISO 8601 UTC), of whatever template, by its hash. `insertions`: newest first. */
export function countSent(insertions: readonly Insertion[], start: string): ReadonlyMap<string, number> {
  const sent = new Map<string, number>();
  for (const { textHash, at } of insertions) {
    if (at < start) break;
    sent.set(textHash, (sent.get(textHash) ?? 0) + 1);
  }
  return sent;
}
