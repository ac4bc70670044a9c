import { useCallback, useEffect, useMemo, useState } from 'react';

import { isStale } from '@/lib/db/repositories/find-insertions';
import type { TemplateUsage } from '@/lib/db/repositories/find-insertions';
import type { Client } from '@/lib/domain/client';
import type { Template } from '@/lib/domain/template';
import type { TextMatch } from '@/lib/templates/find/template-index';

import { buildTemplateOrder, groupByFolder, sortByMatch, sortTemplates } from './arrange-templates';
import type { TemplateLine } from './arrange-templates';
import { filterTemplates } from './filter-templates';
import { createTemplateFinder } from './template-finder';
import type { TemplateFinder } from './template-finder';
import { buildTemplatesParams, parseTemplatesAddress } from './templates-address';
import type { TemplatesAddress } from './templates-address';

/** The list is drawn first; between the parts there is room for keys and frames. */
const WARM_AFTER_MS = 150;
const WARM_PAUSE_MS = 15;

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
  /** Why each was found, by its id; null where nothing is typed. */
  matches: ReadonlyMap<string, TextMatch> | null;
  lines: readonly TemplateLine[];
  /** Ids of those that stand in the list. */
  ids: readonly string[];
}

/** The address without what is open beside the list: opening a template must not search and sort anew. */
function useFilter(address: TemplatesAddress): TemplatesAddress {
  const key = buildTemplatesParams({ ...address, templateId: null }).toString();
  return useMemo(() => parseTemplatesAddress(new URLSearchParams(key)), [key]);
}

/** Search over the templates, made ready while nothing else is to be done. */
function useFinder({ templates, clients }: TemplateSources): (query: string) => ReturnType<TemplateFinder['match']> {
  const [finder] = useState(createTemplateFinder);
  const sources = useMemo(() => ({ templates, clients }), [templates, clients]);
  useEffect(() => {
    let task = 0;
    const step = (): void => {
      if (!finder.warm(sources)) task = window.setTimeout(step, WARM_PAUSE_MS);
    };
    task = window.setTimeout(step, WARM_AFTER_MS);
    return () => window.clearTimeout(task);
  }, [finder, sources]);
  return useCallback((query) => finder.match(query, sources), [finder, sources]);
}

/** The templates of the address, found and in order. */
export function useShownTemplates(address: TemplatesAddress, sources: TemplateSources): ShownTemplates {
  const { templates, usage, now, closed } = sources;
  const find = useFinder(sources);
  const filter = useFilter(address);
  const order = useMemo(() => buildTemplateOrder(templates), [templates]);
  const passing = useMemo(
    () => filterTemplates(templates, filter, (template) => isStale(template, usage.get(template.id), now)),
    [templates, filter, usage, now],
  );
  const matches = useMemo(() => find(filter.text), [find, filter.text]);
  const found = useMemo(
    () =>
      matches === null ? sortTemplates(passing, filter.sort, { order, usage }) : sortByMatch(passing, matches, order),
    [passing, matches, filter.sort, order, usage],
  );
  return useMemo(() => {
    const lines: readonly TemplateLine[] =
      filter.sort === 'title' && matches === null
        ? groupByFolder(found, closed)
        : found.map((template) => ({ kind: 'template' as const, template }));
    const ids = lines.flatMap((line) => (line.kind === 'template' ? [line.template.id] : []));
    return { found, matches, lines, ids };
  }, [found, matches, filter.sort, closed]);
}
