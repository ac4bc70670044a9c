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
}

/** A client is looked for as a tag is: here, unlike in the palette, it is told by nothing else that is typed. */
function withClientName(template: Template, names: ReadonlyMap<string, string>): Template {
  const name = names.get(template.clientId ?? '');
  return name === undefined ? template : { ...template, tags: [...template.tags, name] };
}

/** The palette's search over all templates. Its index is made when something is first typed, and after that follows changes. */
export function createTemplateFinder(): TemplateFinder {
  let built: { sources: FinderSources; index: TemplateIndex } | null = null;
  const indexOf = (sources: FinderSources): TemplateIndex => {
    const isSame = built?.sources.templates === sources.templates && built.sources.clients === sources.clients;
    if (built !== null && isSame) return built.index;
    const names = new Map(sources.clients.map(({ id, name }) => [String(id), name]));
    // Texts of templates that did not change are kept, unless a client was given another name.
    const previous = built?.sources.clients === sources.clients ? built.index : null;
    const index = new TemplateIndex(
      sources.templates.map((template) => withClientName(template, names)),
      previous,
    );
    built = { sources, index };
    return index;
  };
  return {
    match: (query, sources) => (query.trim() === '' ? null : indexOf(sources).match(query)),
  };
}
