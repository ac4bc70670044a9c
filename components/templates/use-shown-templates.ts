import { useMemo } from 'react';

import { isStale } from '@/lib/db/repositories/find-insertions';
import type { TemplateUsage } from '@/lib/db/repositories/find-insertions';
import type { Client } from '@/lib/domain/client';
import type { Template } from '@/lib/domain/template';

import { groupByFolder, sortTemplates } from './arrange-templates';
import type { TemplateLine } from './arrange-templates';
import { buildSearchable, filterTemplates } from './filter-templates';
import type { TemplatesAddress } from './templates-address';

export interface TemplateSources {
  templates: readonly Template[];
  clients: readonly Client[];
  usage: ReadonlyMap<string, TemplateUsage>;
  now: Date;
  /** Folders whose templates are hidden. */
  closed: ReadonlySet<string>;
}

export interface ShownTemplates {
  /** Those found, in order, also in closed folders. */
  found: readonly Template[];
  lines: readonly TemplateLine[];
  /** Ids of those that stand in the list. */
  ids: readonly string[];
}

/** The templates of the address, found and in order. */
export function useShownTemplates(address: TemplatesAddress, sources: TemplateSources): ShownTemplates {
  const { templates, clients, usage, now, closed } = sources;
  const searchable = useMemo(
    () =>
      buildSearchable(templates, {
        clientNames: new Map(clients.map(({ id, name }) => [id, name])),
        isStale: (template) => isStale(template, usage.get(template.id), now),
      }),
    [templates, clients, usage, now],
  );
  const found = useMemo(
    () => sortTemplates(filterTemplates(searchable, address), address.sort, usage),
    [searchable, address, usage],
  );
  return useMemo(() => {
    const lines: readonly TemplateLine[] =
      address.sort === 'title'
        ? groupByFolder(found, closed)
        : found.map((template) => ({ kind: 'template' as const, template }));
    const ids = lines.flatMap((line) => (line.kind === 'template' ? [line.template.id] : []));
    return { found, lines, ids };
  }, [found, address.sort, closed]);
}
