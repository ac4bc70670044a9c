import type { NetworkId } from '@/lib/domain/network-id';
import type { Template } from '@/lib/domain/template';
import type { ReplyKind } from '@/lib/domain/vocabulary';

/** Where the template would be used; null: not known. */
export interface Place {
  network: NetworkId;
  /** BCP 47; only the primary subtag counts. */
  language: string | null;
  kind: ReplyKind | null;
  clientId: string | null;
}

/** What the parts of a fit count for; together 1. */
const WEIGHTS = { network: 0.15, language: 0.25, kind: 0.2, client: 0.15, use: 0.25 } as const;

const NOT_MEANT = -1;
/** Fits everything, or nobody knows what it would have to fit. */
const NEUTRAL = 0.4;

/**
 * How well a template fits the place: 0 to 1, and less than 0 by at least one for each of network, language and client that it
 * is not meant for. `weight`: how much it was used lately (`TemplateUses`).
 */
export function scoreFit(template: FitParts, place: Place, weight: number): number {
  const language = place.language?.toLowerCase().split(/[-_]/)[0] ?? null;
  const parts = [
    [WEIGHTS.network, fitOf(template.networks, place.network)],
    [WEIGHTS.language, fitOf(template.languages, language)],
    [WEIGHTS.client, fitOf(template.clientId === null ? [] : [template.clientId], place.clientId)],
  ] as const;
  const misfits = parts.filter(([, fit]) => fit === NOT_MEANT).length;
  // A complaint may well be answered by what was written for questions: the kind only orders.
  const kind = Math.max(0, fitOf(template.kind === null ? [] : [template.kind], place.kind));
  const fit = parts.reduce((sum, [part, value]) => sum + part * Math.max(0, value), 0);
  return fit + WEIGHTS.kind * kind + WEIGHTS.use * (weight / (1 + weight)) - 2 * misfits;
}

export type FitParts = Pick<Template, 'networks' | 'languages' | 'kind' | 'clientId'>;

function fitOf<T>(meantFor: readonly T[], asked: T | null): number {
  if (meantFor.length === 0 || asked === null) return NEUTRAL;
  return meantFor.includes(asked) ? 1 : NOT_MEANT;
}
