import { Dexie } from 'dexie';

import { db } from './database';

/**
 * Calls back after rows of these tables were written, in whatever context of the extension that runs at the same time, until `signal`
 * aborts. Several writes may be one call.
 */
export function watchTables(tables: readonly string[], onChange: () => void, signal: AbortSignal): void {
  const prefixes = tables.map((table) => `idb://${db().name}/${table}/`);
  const listener = (parts: object): void => {
    const isTouched =
      'all' in parts || Object.keys(parts).some((key) => prefixes.some((prefix) => key.startsWith(prefix)));
    if (isTouched) onChange();
  };
  Dexie.on('storagemutated', listener);
  signal.addEventListener('abort', () => Dexie.on.storagemutated.unsubscribe(listener), { once: true });
}
