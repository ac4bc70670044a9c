import type { NetworkId } from '@/lib/domain/network-id';
import type { Template } from '@/lib/domain/template';
import type { ReplyKind } from '@/lib/domain/vocabulary';
import { fold } from '@/lib/text/fold';

/** An empty list or text lets everything pass. */
export interface TemplateFilter {
  text: string;
  kinds: readonly ReplyKind[];
  languages: readonly string[];
  networks: readonly NetworkId[];
  tags: readonly string[];
  /** `none`: of no client, for everybody. */
  clientId: string | null;
  /** With everything below it; "" is no filter. */
  folder: string;
  /** Only what was not used for long. */
  isStale: boolean;
}

/** A template with what a search looks through, made ready once. */
export interface SearchableTemplate {
  template: Template;
  folded: string;
  isStale: boolean;
}

export interface SearchFacts {
  clientNames: ReadonlyMap<string, string>;
  isStale: (template: Template) => boolean;
}

/** Words of shortcut, title, every tone's text, folder, tags and client are searched. */
export function buildSearchable(templates: readonly Template[], facts: SearchFacts): SearchableTemplate[] {
  return templates.map((template) => {
    const { shortcut, title, body, toneVariants, folder, tags, clientId } = template;
    const client = clientId === null ? null : facts.clientNames.get(clientId);
    const parts = [shortcut, title, body, ...toneVariants.map((variant) => variant.body), folder, ...tags, client];
    return {
      template,
      folded: fold(parts.filter((part) => typeof part === 'string').join('\n')),
      isStale: facts.isStale(template),
    };
  });
}

/** Those that pass, in the order given. Every word must be found, anywhere and however far it is typed. */
export function filterTemplates(templates: readonly SearchableTemplate[], filter: TemplateFilter): Template[] {
  const words = fold(filter.text)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return templates
    .filter((entry) => passes(entry, filter) && words.every((word) => entry.folded.includes(word)))
    .map(({ template }) => template);
}

function passes({ template, isStale }: SearchableTemplate, filter: TemplateFilter): boolean {
  if (filter.isStale && !isStale) return false;
  if (filter.kinds.length > 0 && (template.kind === null || !filter.kinds.includes(template.kind))) return false;
  if (filter.clientId !== null && (template.clientId ?? 'none') !== filter.clientId) return false;
  if (!fits(template.networks, filter.networks) || !fits(template.languages, filter.languages)) return false;
  if (filter.tags.some((tag) => !template.tags.includes(tag))) return false;
  return isInFolder(template.folder, filter.folder);
}

/** A template without networks fits each of them. */
function fits<T>(own: readonly T[], asked: readonly T[]): boolean {
  return asked.length === 0 || own.length === 0 || asked.some((one) => own.includes(one));
}

function isInFolder(folder: string, asked: string): boolean {
  return asked === '' || folder === asked || folder.startsWith(`${asked}/`);
}
