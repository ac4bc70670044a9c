import { createElement } from 'react';

import { NetworkMark } from '@/components/post-card/network-mark';
import { networkName } from '@/components/post-card/network-name';
import { formatName } from '@/components/post-card/vocabulary-name';
import type { Choice } from '@/components/ui/choice-list';
import { useAccounts } from '@/lib/db/use-accounts';
import { useClients } from '@/lib/db/use-clients';
import { useTags } from '@/lib/db/use-tags';
import { NETWORK_IDS } from '@/lib/domain/network-id';
import { POST_FORMATS } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/i18n/format-count';
import { m } from '@/lib/i18n/messages';

export interface FilterChoices {
  networks: Choice[];
  formats: Choice[];
  accounts: Choice[];
  clients: Choice[];
  tags: Choice[];
}

/** What each filter offers. Accounts and tags are those in the library; empty until read. */
export function useFilterChoices(): FilterChoices {
  const accounts = useAccounts() ?? [];
  const clients = useClients() ?? [];
  const tags = useTags() ?? [];
  return {
    networks: NETWORK_IDS.map((id) => ({
      id,
      label: networkName(id),
      icon: createElement(NetworkMark, { network: id, isDecorative: true }),
    })),
    formats: POST_FORMATS.map((id) => ({ id, label: formatName(id) })),
    accounts: accounts.map(({ id, name, handle, network }) => ({
      id,
      label: name === null ? handle : `${name} @${handle}`,
      icon: createElement(NetworkMark, { network, isDecorative: true }),
    })),
    clients: [{ id: 'none', label: m.library_client_none() }, ...clients.map(({ id, name }) => ({ id, label: name }))],
    tags: tags.map(({ tag, posts }) => ({ id: tag, label: tag, hint: formatNumber(posts) })),
  };
}
