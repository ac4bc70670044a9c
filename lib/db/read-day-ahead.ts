import type { Client } from '@/lib/domain/client';
import type { PlanItem } from '@/lib/domain/plan-item';
import { UNFINISHED_STATUSES } from '@/lib/domain/plan-vocabulary';

import type { DayAhead } from './day-ahead';
import { daysAround } from './days-around';
import { compareClients } from './compare-clients';
import { SCHEMA_VERSIONS } from './schema/versions';

/** Dexie counts in tenths. */
const NATIVE_VERSION = (SCHEMA_VERSIONS.at(-1)?.version ?? 0) * 10;

/**
 * The rows of the day, asked of IndexedDB itself: Dexie and the window's code take longer to load than this takes to answer. null
 * where there is no database yet, or one of another version, which only Dexie may open.
 * @param today the date in UTC
 */
export async function readDayAhead(today: string, name = 'jackdaw'): Promise<Omit<DayAhead, 'stored'> | null> {
  const database = await openAsItIs(name);
  if (database === null) return null;
  try {
    return database.version === NATIVE_VERSION ? await readRows(database, today) : null;
  } finally {
    database.close();
  }
}

/** Never makes or upgrades a database. */
async function openAsItIs(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  return new Promise((resolve) => {
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      // Otherwise Firefox reports the aborted making as an error of the page.
      event.preventDefault();
      resolve(null);
    });
  });
}

async function readRows(database: IDBDatabase, today: string): Promise<Omit<DayAhead, 'stored'>> {
  const transaction = database.transaction(['planItems', 'clients'], 'readonly');
  const items = transaction.objectStore('planItems');
  const { from, to } = daysAround(today);
  const [near, clients, ...late] = await Promise.all([
    ask<PlanItem>(items.index('date').getAll(IDBKeyRange.bound(from, to))),
    ask<Client>(transaction.objectStore('clients').getAll()),
    ...UNFINISHED_STATUSES.map(async (status) =>
      ask<PlanItem>(items.index('[status+date]').getAll(IDBKeyRange.bound([status, ''], [status, from], false, true))),
    ),
  ]);
  return { today, items: [...late.flat(), ...near], clients: clients.toSorted(compareClients) };
}

async function ask<T>(request: IDBRequest<T[]>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database gave no answer')));
  });
}
