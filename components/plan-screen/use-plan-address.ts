import { useCallback, useMemo } from 'react';

import { useHashRoute } from '@/components/app/use-hash-route';

import { buildPlanParams, parsePlanAddress, type PlanAddress } from './plan-address';

export interface PlanAddressState {
  address: PlanAddress;
  /** Typing replaces the address; every other change can be gone back from. */
  change: (patch: Partial<PlanAddress>) => void;
}

/** What the plan shows, kept in the address. */
export function usePlanAddress(): PlanAddressState {
  const { params, navigate } = useHashRoute();
  const address = useMemo(() => parsePlanAddress(params), [params]);
  const change = useCallback(
    (patch: Partial<PlanAddress>) => {
      navigate('plan', buildPlanParams({ ...address, ...patch }), 'text' in patch ? 'replace' : 'push');
    },
    [address, navigate],
  );
  return { address, change };
}
