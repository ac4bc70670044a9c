import { useCallback, useMemo } from 'react';

import { useHashRoute } from '@/components/app/use-hash-route';

import { buildRepliesParams, parseRepliesAddress } from './replies-address';
import type { RepliesAddress } from './replies-address';

export interface RepliesAddressState {
  address: RepliesAddress;
  /** Typing replaces the address; every other change can be gone back from. */
  change: (patch: Partial<RepliesAddress>) => void;
}

/** What the queue shows, kept in the address. */
export function useRepliesAddress(): RepliesAddressState {
  const { params, navigate } = useHashRoute();
  const address = useMemo(() => parseRepliesAddress(params), [params]);
  const change = useCallback(
    (patch: Partial<RepliesAddress>) => {
      navigate('replies', buildRepliesParams({ ...address, ...patch }), 'text' in patch ? 'replace' : 'push');
    },
    [address, navigate],
  );
  return { address, change };
}
