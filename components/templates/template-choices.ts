import { createElement } from 'react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import type { Choice } from '@/components/ui/choice-list';
import type { Client } from '@/lib/domain/client';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import type { Template } from '@/lib/domain/template';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';
import { kindName } from '@/lib/palette/kind-name';
import { listFolderPaths } from '@/lib/templates/folder-path';

import { languageName } from './language-name';

/** Languages of the people this was made for come first. */
const USUAL_LANGUAGES = ['ro', 'ru', 'en', 'uk', 'bg', 'de', 'es', 'fr', 'hu', 'it', 'pl', 'tr'];

/** Everything that can be said of a template, or asked for. */
export interface TemplateChoices {
  kinds: Choice[];
  networks: Choice[];
  languages: Choice[];
  clients: Choice[];
  tags: Choice[];
  folders: Choice[];
}

function countEach(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of lists.flat()) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function countedChoices(counts: ReadonlyMap<string, number>): Choice[] {
  return [...counts]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([id, count]) => ({ id, label: id, hint: formatNumber(count) }));
}

/** Tags, folders and languages are those that templates have. */
export function buildTemplateChoices(templates: readonly Template[], clients: readonly Client[]): TemplateChoices {
  const languages = new Set([...USUAL_LANGUAGES, ...templates.flatMap((template) => template.languages)]);
  return {
    kinds: REPLY_KINDS.map((id) => ({ id, label: kindName(id) })),
    networks: NETWORK_IDS.filter((id) => id !== 'web').map((id) => ({
      id,
      label: networkName(id),
      icon: createElement(NetworkMark, { network: id, isDecorative: true }),
    })),
    languages: [...languages].map((id) => ({ id, label: languageName(id) })),
    clients: [
      { id: 'none', label: m.templates_client_none() },
      ...clients.map(({ id, name }) => ({ id: String(id), label: name })),
    ],
    tags: countedChoices(countEach(templates.map(({ tags }) => tags))),
    folders: countedChoices(countEach(templates.map(({ folder }) => listFolderPaths(folder)))),
  };
}
