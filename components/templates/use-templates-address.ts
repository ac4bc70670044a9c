import { useCallback, useMemo } from 'react';

import { useHashRoute } from '@/components/app/use-hash-route';

import { buildTemplatesParams, parseTemplatesAddress, TEMPLATES_PATH } from './templates-address';
import type { TemplatesAddress } from './templates-address';

export interface TemplatesAddressState {
  address: TemplatesAddress;
  /** Typing replaces the address; every other change can be gone back from. */
  change: (patch: Partial<TemplatesAddress>, how?: 'push' | 'replace') => void;
}

/** What the Templates screen shows, kept in the address. */
export function useTemplatesAddress(): TemplatesAddressState {
  const { params, navigate } = useHashRoute();
  const address = useMemo(() => parseTemplatesAddress(params), [params]);
  const change = useCallback(
    (patch: Partial<TemplatesAddress>, how: 'push' | 'replace' = 'text' in patch ? 'replace' : 'push') => {
      navigate(TEMPLATES_PATH, buildTemplatesParams({ ...address, ...patch }), how);
    },
    [address, navigate],
  );
  return { address, change };
}
