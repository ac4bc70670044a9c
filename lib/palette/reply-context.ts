import type { NetworkId } from '@/lib/domain/network-id';
import type { ReplyKind, Tone } from '@/lib/domain/vocabulary';
import type { TemplateContext } from '@/lib/messaging/template-messages';
import { localTimeZone } from '@/lib/schedule/local-time-zone';
import type { RenderContext } from '@/lib/templates/language/rendered';
import type { PersonName } from '@/lib/templates/names/person-name';
import { buildClientLink } from '@/lib/utm/client-link';

import type { Answered } from './read-answered';

/** Everything known about one answer before a template is chosen. */
export interface ReplyFacts {
  network: NetworkId;
  networkName: string;
  answered: Answered | null;
  person: PersonName | null;
  /** Of the comment. */
  language: string | null;
  /** UTF-16 units that still fit into the box, where it says so (`maxlength`); null or absent: nobody knows. */
  room?: number | null;
  /** null: the background did not answer; templates then lack names of manager and client, and say so. */
  context: TemplateContext | null;
}

interface Choices {
  kind: ReplyKind | null;
  tone: Tone | null;
  fills: Readonly<Record<string, string>>;
  partials: Readonly<Record<string, string>>;
  now: Date;
}

/** What a template is filled from. */
export function buildRenderContext(facts: ReplyFacts, { kind, tone, fills, partials, now }: Choices): RenderContext {
  return {
    language: facts.language,
    network: facts.network,
    kind,
    isWorkingTime: facts.context?.isWorkingTime ?? null,
    now,
    // Asking costs more than filling in a template, and only days need it.
    get timeZone() {
      return localTimeZone();
    },
    values: buildValues(facts),
    fills,
    tone,
    managerGender: facts.context?.manager.gender ?? null,
    partials: (shortcut) => (Object.hasOwn(partials, shortcut) ? (partials[shortcut] ?? null) : null),
  };
}

function buildValues({ network, networkName, answered, person, context }: ReplyFacts): RenderContext['values'] {
  const addressed = answered?.isAddressed === true ? answered : null;
  const client = context?.client ?? null;
  const own = (context?.variableNames ?? []).map((name) => [name, client?.variables[name] ?? null] as const);
  const link = client?.variables['link'] ?? null;
  return {
    ...Object.fromEntries(own),
    name: person?.full ?? null,
    first_name: person?.first ?? null,
    polite_name: person?.polite ?? person?.first ?? null,
    vocative: person?.vocative ?? person?.first ?? null,
    handle: addressed?.author.handle ?? null,
    comment: addressed?.text || null,
    post_link: answered?.post.permalink ?? null,
    post_author: answered?.post.authorName ?? null,
    client: client?.name ?? null,
    manager: context?.manager.name || null,
    network: networkName,
    link,
    'link:utm': client === null || link === null ? null : buildClientLink(link, { network, utm: client.utm }),
  };
}
