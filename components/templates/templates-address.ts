import { clientIdSchema } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { languageSchema } from '@/lib/domain/template';
import { REPLY_KINDS } from '@/lib/domain/vocabulary';

import type { TemplateFilter } from './filter-templates';

/** Route of this screen: a page of Replies. */
export const TEMPLATES_PATH = 'replies/templates';

export const TEMPLATE_SORTS = ['title', 'last-used', 'most-used'] as const;
export type TemplateSort = (typeof TEMPLATE_SORTS)[number];

/** What stands in the address while a template is written that was never saved. */
export const NEW_TEMPLATE = 'new';

/** Everything the address of this screen holds, so that reload, back and a kept link show the same. */
export interface TemplatesAddress extends TemplateFilter {
  sort: TemplateSort;
  /** The one in the editor; `new`: one never saved; null: none. */
  templateId: string | null;
}

export const NO_TEMPLATE_FILTERS: TemplateFilter = {
  text: '',
  kinds: [],
  languages: [],
  networks: [],
  tags: [],
  clientId: null,
  folder: '',
  isStale: false,
};

/** null for whatever can't be a client's id. */
export function parseTemplateClient(text: string | null): string | null {
  return text === 'none' ? text : (clientIdSchema.safeParse(text).data ?? null);
}

/** Reads the address; whatever in it is unknown or damaged is no filter. */
export function parseTemplatesAddress(params: URLSearchParams): TemplatesAddress {
  const kinds = params.getAll('kind');
  const networks = params.getAll('network');
  const templateId = params.get('template') ?? '';
  return {
    text: params.get('q') ?? '',
    kinds: REPLY_KINDS.filter((kind) => kinds.includes(kind)),
    languages: params.getAll('language').filter((language) => languageSchema.safeParse(language).success),
    networks: NETWORK_IDS.filter((id) => networks.includes(id)),
    tags: params.getAll('tag').filter((tag) => tag !== ''),
    clientId: parseTemplateClient(params.get('client')),
    folder: params.get('folder') ?? '',
    isStale: params.get('stale') === 'yes',
    sort: TEMPLATE_SORTS.find((sort) => sort === params.get('sort')) ?? 'title',
    templateId: templateId === '' ? null : templateId,
  };
}

/** The parameters that say it; defaults are left out. */
export function buildTemplatesParams(address: TemplatesAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (address.text !== '') params.set('q', address.text);
  for (const kind of address.kinds) params.append('kind', kind);
  for (const language of address.languages) params.append('language', language);
  for (const network of address.networks) params.append('network', network);
  for (const tag of address.tags) params.append('tag', tag);
  if (address.clientId !== null) params.set('client', address.clientId);
  if (address.folder !== '') params.set('folder', address.folder);
  if (address.isStale) params.set('stale', 'yes');
  if (address.sort !== 'title') params.set('sort', address.sort);
  if (address.templateId !== null) params.set('template', address.templateId);
  return params;
}

export function hasTemplateFilters(filter: TemplateFilter): boolean {
  const { text, kinds, languages, networks, tags, clientId, folder, isStale } = filter;
  const lists = [kinds, languages, networks, tags];
  return text !== '' || folder !== '' || clientId !== null || isStale || lists.some((list) => list.length > 0);
}
