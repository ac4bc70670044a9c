import type { Account, AccountSnapshot } from '@/lib/domain/account';

import { db, type JackdawDatabase } from '../database';

/** Every account seen, by name or handle in the reader's alphabet. */
export async function listAccounts(database: JackdawDatabase = db()): Promise<Account[]> {
  const accounts = await database.accounts.toArray();
  return accounts.toSorted((a, b) => (a.name ?? a.handle).localeCompare(b.name ?? b.handle));
}

/** An account's numbers over time, oldest first, one row per visit. */
export async function listAccountSnapshots(
  accountId: string,
  database: JackdawDatabase = db(),
): Promise<AccountSnapshot[]> {
  return database.accountSnapshots.where('[accountId+at]').between([accountId, ''], [accountId, '\uFFFF']).toArray();
}
