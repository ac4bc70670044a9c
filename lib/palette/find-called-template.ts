import type { NetworkId } from '@/lib/domain/network-id';
import type { FoundTemplate } from '@/lib/messaging/template-messages';
import { fold } from '@/lib/text/fold';

/** Where the word was typed; null: not known. */
export interface CallPlace {
  network: NetworkId;
  language: string | null;
  clientId: string | null;
}

/**
 * The one template that a typed shortcut means here: of those that have it, whatever its case, the only one, or the only one that is
 * meant for this network, language and client. null where the person has to say which.
 */
export function findCalledTemplate(
  templates: readonly FoundTemplate[],
  word: string,
  place: CallPlace,
): FoundTemplate | null {
  const called = templates.filter(({ shortcut }) => shortcut !== null && fold(shortcut) === fold(word));
  const fitting = called.length === 1 ? called : called.filter((template) => isMeantFor(template, place));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function isMeantFor({ networks, languages, clientId }: FoundTemplate, place: CallPlace): boolean {
  return (
    (networks.length === 0 || networks.includes(place.network)) &&
    (languages.length === 0 || place.language === null || languages.includes(place.language)) &&
    (clientId === null || place.clientId === null || clientId === place.clientId)
  );
}
