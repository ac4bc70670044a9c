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

type FitParts = Pick<Template, 'networks' | 'languages' | 'kind' | 'clientId'>;

/** What the parts of a fit count for; together 1. */
const WEIGHTS = { network: 0.15, language: 0.25, kind: 0.2, client: 0.15, use: 0.25 } as const;
/** Of a template that fits everything, and of a place nobody knows enough of. */
const NEUTRAL = 0.4;
/** For each of network, language and client that a template is not meant for: more than all the rest can give. */
const MISFIT = -2;

/** The place as `scoreFit` compares it; once per search, because there are thousands of templates. */
export function withPlainLanguage(place: Place): Place {
  return { ...place, language: place.language?.toLowerCase().split(/[-_]/)[0] ?? null };
}

/**
 * How well a template fits the place: 0 to 1, and less than 0 where network, language or client is not what it is meant for.
 * `weight`: how much it was used lately (`TemplateUses`).
 */
export function scoreFit({ networks, languages, kind, clientId }: FitParts, place: Place, weight: number): number {
  let fit = WEIGHTS.use * (weight / (1 + weight));
  if (networks.length === 0) fit += WEIGHTS.network * NEUTRAL;
  else fit += networks.includes(place.network) ? WEIGHTS.network : MISFIT;

  if (languages.length === 0 || place.language === null) fit += WEIGHTS.language * NEUTRAL;
  else fit += languages.includes(place.language) ? WEIGHTS.language : MISFIT;

  if (clientId === null || place.clientId === null) fit += WEIGHTS.client * NEUTRAL;
  else fit += clientId === place.clientId ? WEIGHTS.client : MISFIT;

  // A complaint may well be answered by what was written for questions: the kind only orders.
  if (kind === null || place.kind === null) return fit + WEIGHTS.kind * NEUTRAL;
  return kind === place.kind ? fit + WEIGHTS.kind : fit;
}
