import { clientIdSchema } from '@/lib/domain/ids';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { OPEN_REPLY_STATES, type ReplyState } from '@/lib/domain/vocabulary';

import type { ReplyFilter } from '@/lib/replies/filter-replies';

export const REPLY_TABS = ['open', 'answered', 'closed'] as const;
export type ReplyTab = (typeof REPLY_TABS)[number];

/** States that stand in each tab. */
export const STATES_OF_TAB: Record<ReplyTab, readonly ReplyState[]> = {
  open: OPEN_REPLY_STATES,
  answered: ['answered'],
  closed: ['closed'],
};

/** Everything the address of this screen holds, so that reload, back and a kept link show the same. */
export interface RepliesAddress extends ReplyFilter {
  tab: ReplyTab;
}

export const NO_REPLY_FILTERS: ReplyFilter = { text: '', states: [], networks: [], clientId: null };

/** null for whatever can't be a client's id. */
export function parseReplyClient(text: string | null): string | null {
  return text === 'none' ? text : (clientIdSchema.safeParse(text).data ?? null);
}

/** Reads the address; whatever in it is unknown or damaged is no filter. */
export function parseRepliesAddress(params: URLSearchParams): RepliesAddress {
  const tab = REPLY_TABS.find((known) => known === params.get('tab')) ?? 'open';
  const networks = params.getAll('network');
  const states = params.getAll('state');
  return {
    tab,
    text: params.get('q') ?? '',
    // Only the open ones differ in it.
    states: tab === 'open' ? OPEN_REPLY_STATES.filter((state) => states.includes(state)) : [],
    networks: NETWORK_IDS.filter((id) => networks.includes(id)),
    clientId: parseReplyClient(params.get('client')),
  };
}

/** The parameters that say it; defaults are left out. */
export function buildRepliesParams({ tab, text, states, networks, clientId }: RepliesAddress): URLSearchParams {
  const params = new URLSearchParams();
  if (tab !== 'open') params.set('tab', tab);
  if (text !== '') params.set('q', text);
  for (const state of states) params.append('state', state);
  for (const network of networks) params.append('network', network);
  if (clientId !== null) params.set('client', clientId);
  return params;
}

export function hasReplyFilters({ text, states, networks, clientId }: ReplyFilter): boolean {
  return text !== '' || states.length > 0 || networks.length > 0 || clientId !== null;
}
