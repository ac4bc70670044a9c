import type { NetworkId } from '@/lib/domain/network-id';
import type { Template } from '@/lib/domain/template';
import type { ReplyKind } from '@/lib/domain/vocabulary';
import { isInFolder } from '@/lib/templates/folder-path';

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

/** Those that pass everything but the text, in the order given. */
export function filterTemplates(
  templates: readonly Template[],
  filter: TemplateFilter,
  isStale: (template: Template) => boolean,
): Template[] {
  return templates.filter((template) => passes(template, filter) && (!filter.isStale || isStale(template)));
}

function passes(template: Template, filter: TemplateFilter): boolean {
  if (filter.kinds.length > 0 && (template.kind === null || !filter.kinds.includes(template.kind))) return false;
  if (filter.clientId !== null && (template.clientId ?? 'none') !== filter.clientId) return false;
  if (!fits(template.networks, filter.networks) || !fits(template.languages, filter.languages)) return false;
  if (filter.tags.some((tag) => !template.tags.includes(tag))) return false;
  return filter.folder === '' || isInFolder(template.folder, filter.folder);
}

/** A template without networks fits each of them. */
function fits<T>(own: readonly T[], asked: readonly T[]): boolean {
  return asked.length === 0 || own.length === 0 || asked.some((one) => own.includes(one));
}
