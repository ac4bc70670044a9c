import type { Client } from '@/lib/domain/client';
import type { Template } from '@/lib/domain/template';
import { TemplateIndex } from '@/lib/templates/find/template-index';
import type { TextMatch } from '@/lib/templates/find/template-index';

export interface FinderSources {
  templates: readonly Template[];
  clients: readonly Client[];
}

export interface TemplateFinder {
  /** By the template's id; null where nothing is typed, and so everything is found. */
  match: (query: string, sources: FinderSources) => ReadonlyMap<string, TextMatch> | null;
  /** Makes the next part of the index ready, so that the first letter need not wait for all; true: all is ready. */
  warm: (sources: FinderSources) => boolean;
}

/** Templates made ready at a time: a few milliseconds. */
const WARM_STEP = 500;

/** A client is looked for as a tag is: here, unlike in the palette, it is told by nothing else that is typed. */
function withClientName(template: Template, names: ReadonlyMap<string, string>): Template {
  const name = names.get(template.clientId ?? '');
  return name === undefined ? template : { ...template, tags: [...template.tags, name] };
}

/** The palette's search over all templates; its index follows their changes. */
export function createTemplateFinder(): TemplateFinder {
  let built: { sources: FinderSources; size: number; index: TemplateIndex } | null = null;
  const build = (sources: FinderSources, size: number): TemplateIndex => {
    const { templates, clients } = sources;
    const isSame = built?.sources.templates === templates && built.sources.clients === clients;
    if (built !== null && isSame && built.size >= size) return built.index;
    const names = new Map(clients.map(({ id, name }) => [String(id), name]));
    // Texts of templates that did not change are kept, unless a client was given another name.
    const previous = built?.sources.clients === clients ? built.index : null;
    const listed = templates.slice(0, size).map((template) => withClientName(template, names));
    built = { sources, size, index: new TemplateIndex(listed, previous) };
    return built.index;
  };
  return {
    match: (query, sources) => (query.trim() === '' ? null : build(sources, sources.templates.length).match(query)),
    warm: (sources) => {
      const all = sources.templates.length;
      // What followed a change of the templates is whole at once: only texts that changed are read.
      const size = built === null || built.sources === sources ? (built?.size ?? 0) + WARM_STEP : all;
      build(sources, Math.min(size, all));
      return size >= all;
    },
  };
}
