import type { Account, AccountRole, AccountSnapshot, ReadAccount } from '@/lib/domain/account';
import type { UndoId } from '@/lib/domain/ids';

import { hasNumbers, visitKey } from '../account-visit';
import { db, type JackdawDatabase } from '../database';
import { perform } from '../operations/perform';
import { UNDO_SCOPE } from '../operations/undoable-tables';

/** null: never seen, neither by a visit nor as the author of a captured post. */
export async function getAccount(id: string, database: JackdawDatabase = db()): Promise<Account | null> {
  return (await database.accounts.get(id)) ?? null;
}

/**
 * Says what an account is to the person ("Track account" makes it a competitor) and keeps what its header showed as one visit.
 * Can be undone. Resolves after the commit; throws what the database threw.
 */
export async function saveRole(
  account: ReadAccount,
  role: AccountRole,
  database: JackdawDatabase = db(),
): Promise<UndoId> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const at = new Date().toISOString();
    return perform(database, {
      at,
      operation: { kind: 'change-role', account, role },
      targets: {
        accounts: [account.id],
        ...(hasNumbers(account) ? { accountSnapshots: [visitKey(account, at)] } : {}),
      },
    });
  });
}

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
