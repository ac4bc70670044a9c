import {
  type Account,
  type AccountRole,
  accountSchema,
  type AccountSnapshot,
  type ReadAccount,
} from '@/lib/domain/account';
import type { ClientId, UndoId } from '@/lib/domain/ids';
import type { Failure } from '@/lib/errors/error-code';

import { hasNumbers, visitKey } from '../account-visit';
import { db, type JackdawDatabase } from '../database';
import { mergeAccount } from '../merge-account';
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

export type AssignedAccounts = { ok: true; undoId: UndoId; changed: number } | Failure;

export interface AccountAssignment {
  /** null: of nobody any more. */
  clientId: ClientId | null;
  ids: readonly string[];
  /** What they are to the person from now on; left out, that stays. */
  role?: AccountRole;
  /** Accounts among them that may never have been seen: named by hand. */
  named?: readonly ReadAccount[];
}

/**
 * Files accounts under a client, those only named included: they count as seen when they were named. `not-found`: none of the ids is
 * known or named. One undo takes it back.
 */
export async function assignAccounts(
  { clientId, ids, role, named = [] }: AccountAssignment,
  database: JackdawDatabase = db(),
): Promise<AssignedAccounts> {
  return database.transaction('rw', UNDO_SCOPE, async () => {
    const at = new Date().toISOString();
    const added = named.map((account) => accountSchema.parse(mergeAccount(null, account, at)));
    const known = await database.accounts.where('id').anyOf(ids).primaryKeys();
    const accounts = [...new Set([...known, ...added.map(({ id }) => id)])].filter((id) => ids.includes(id));
    if (accounts.length === 0) return { ok: false, code: 'not-found' };
    const operation = { kind: 'assign-accounts', clientId, role: role ?? null, added } as const;
    return {
      ok: true,
      undoId: await perform(database, { at, operation, targets: { accounts } }),
      changed: accounts.length,
    };
  });
}
