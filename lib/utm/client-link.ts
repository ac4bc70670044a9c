import type { NetworkId } from '@/lib/domain/network-id';

import { buildUtm } from './build-utm';
import { readUtm } from './read-utm';
import { suggestUtm, type UtmSuggestion } from './suggest-utm';
import { NEEDED_PARAMETERS, type UtmValues, type UtmVocabulary } from './utm-parameters';

/** What a link says already, and what fits where it says nothing. */
export function fillUtm(own: UtmValues, suggestion: UtmSuggestion): UtmValues {
  return {
    ...own,
    source: own.source || suggestion.source,
    medium: own.medium || suggestion.medium,
    campaign: own.campaign || suggestion.campaign,
  };
}

interface ClientLinkFacts {
  network: NetworkId;
  utm: UtmVocabulary;
}

/**
 * The client's address as `{link:utm}` of a reply gives it: what it carries already stays, source, medium and campaign come from the
 * client's words.
 * @returns null: it is no http(s) address, or nothing says which campaign it is
 */
export function buildClientLink(link: string, { network, utm }: ClientLinkFacts): string | null {
  const own = readUtm(link);
  if (own === null) return null;
  const values = fillUtm(own, suggestUtm({ network, client: { utm }, item: null }));
  if (NEEDED_PARAMETERS.some((name) => values[name] === '')) return null;
  const built = buildUtm(link, values);
  return built.ok ? built.link : null;
}
