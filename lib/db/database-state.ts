import type { Dexie } from 'dexie';

/**
 * `ready`: usable (closed until first use counts as usable).
 * `blocked`: another page of an older version holds the database open; ask the person to close or reload it.
 * `outdated`: a newer version, or a deletion, needs this page to let go; it did, and must be reloaded.
 */
export type DatabaseStatus = 'ready' | 'blocked' | 'outdated';

/** Shaped for React's `useSyncExternalStore`. */
export interface DatabaseState {
  get: () => DatabaseStatus;
  /** Calls back on every change until the returned function is called. */
  subscribe: (onChange: () => void) => () => void;
}

/** Named as the browser names it, so that `errorCodeOf` answers `storage-unavailable`. */
function versionError(): Error {
  const error = new Error('The database was written by a newer version of the extension');
  error.name = 'VersionError';
  return error;
}

/** Follows one database's open and upgrade events, and closes it for good once a newer version needs it. */
export function createDatabaseState(database: Dexie): DatabaseState {
  let status: DatabaseStatus = 'ready';
  const listeners = new Set<() => void>();
  const set = (next: DatabaseStatus): void => {
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener();
  };
  const letGo = (): void => {
    // With auto-open the next query would reopen here, under a schema this page does not know.
    database.close({ disableAutoOpen: true });
    set('outdated');
  };

  // `false` keeps Dexie's own handlers, which write to the console and reopen, from running after ours.
  database.on('blocked', () => {
    set('blocked');
    return false;
  });
  database.on('versionchange', () => {
    letGo();
    return false;
  });
  const declared = database.verno;
  const checkVersion = (): void => {
    // Dexie opens a newer database as it finds it; its native version is ours times ten.
    if (Math.floor(database.backendDB().version / 10) > declared) {
      letGo();
      throw versionError();
    }
    set('ready');
  };
  database.on('ready', checkVersion, true);

  return {
    get: () => status,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
