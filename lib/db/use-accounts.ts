import { useLiveQuery } from 'dexie-react-hooks';

import type { Account } from '@/lib/domain/account';

import { getAccount, listAccounts } from './repositories/accounts';

export function useAccount(id: string): Account | null | undefined {
  return useLiveQuery(async () => getAccount(id), [id]);
}

export function useAccounts(): Account[] | undefined {
  return useLiveQuery(async () => listAccounts(), []);
}
