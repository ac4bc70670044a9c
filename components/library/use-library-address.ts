import { useCallback, useMemo } from 'react';

import { useHashRoute } from '@/components/app/use-hash-route';

import { buildLibraryParams, parseLibraryAddress } from './library-address';
import type { LibraryAddress } from './library-address';

export interface LibraryAddressState {
  address: LibraryAddress;
  /** Typing, the layout and moving from one open post to the next replace the address; every other change can be gone back from. */
  change: (patch: Partial<LibraryAddress>) => void;
}

/** What the Library shows, kept in the address. */
export function useLibraryAddress(): LibraryAddressState {
  const { params, navigate } = useHashRoute();
  const address = useMemo(() => parseLibraryAddress(params), [params]);
  const change = useCallback(
    (patch: Partial<LibraryAddress>) => {
      const movesOn = typeof patch.postId === 'string' && address.postId !== null;
      const isStep = !('text' in patch) && !('layout' in patch) && !movesOn;
      navigate('library', buildLibraryParams({ ...address, ...patch }), isStep ? 'push' : 'replace');
    },
    [address, navigate],
  );
  return { address, change };
}
