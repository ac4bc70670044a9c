import 'fake-indexeddb/auto';

import { afterEach, describe, expect, it } from 'vitest';

import { clientsAhead, dropDayAhead, itemsAhead, leaveDayAhead, storedAhead, takeDayAhead } from '@/lib/db/day-ahead';
import { createDatabase } from '@/lib/db/database';
import { readDayAhead } from '@/lib/db/read-day-ahead';
import { createClient, listClients } from '@/lib/db/repositories/clients';
import { listDayItems } from '@/lib/db/repositories/find-plan-items';
import { SCHEMA_VERSIONS } from '@/lib/db/schema/versions';
import { PLAN_STATUSES } from '@/lib/domain/plan-vocabulary';

import { freshDatabase } from './fresh-database';
import { makePlanItem } from './make-plan-item';

const TODAY = '2026-03-04';
const DATES = ['2025-12-31', '2026-03-02', '2026-03-03', TODAY, '2026-03-05', '2026-03-06', null];

describe('the day, read ahead of the window', () => {
  it('is what the live queries of the day will answer', async () => {
    const database = freshDatabase();
    await createClient({ name: 'Bakery', colour: '#112233' }, database);
    await createClient({ name: 'Alms', colour: '#445566' }, database);
    const items = PLAN_STATUSES.flatMap((status) =>
      DATES.map((date) => makePlanItem({ id: `${status}-${date ?? 'idea'}`, status, date })),
    );
    await database.planItems.bulkPut(items);

    const ahead = await readDayAhead(TODAY, database.name);

    const expected = { items: await listDayItems(TODAY, database), clients: await listClients(database) };
    expect(expected.items.length).toBeGreaterThan(PLAN_STATUSES.length);
    expect(ahead).toStrictEqual({ today: TODAY, ...expected });
  });

  it('makes no database where there is none', async () => {
    const name = 'jackdaw-test-never-made';
    expect(await readDayAhead(TODAY, name)).toBeNull();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(name);
  });

  it('leaves a database of an earlier version to its upgrade', async () => {
    const name = 'jackdaw-test-earlier';
    const earlier = createDatabase(name, SCHEMA_VERSIONS.slice(0, -1));
    await earlier.open();
    earlier.close();
    expect(await readDayAhead(TODAY, name)).toBeNull();
    const now = createDatabase(name);
    expect(await now.planItems.count()).toBe(0);
    await now.delete();
  });
});

describe('what was read ahead', () => {
  afterEach(dropDayAhead);

  const ahead = { today: TODAY, items: [makePlanItem()], clients: [], stored: { 'settings.ui': { theme: 'dark' } } };

  it('stands in for the live queries until it is dropped', async () => {
    leaveDayAhead(Promise.resolve(ahead));
    expect(await takeDayAhead()).toBe(ahead);
    expect(itemsAhead(TODAY)).toBe(ahead.items);
    expect(clientsAhead()).toBe(ahead.clients);
    expect(storedAhead('settings.ui')).toStrictEqual({ value: { theme: 'dark' } });
    expect(storedAhead('never.stored')).toStrictEqual({ value: undefined });

    dropDayAhead();
    expect([itemsAhead(TODAY), clientsAhead(), storedAhead('settings.ui')]).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is of no use on another day', async () => {
    leaveDayAhead(Promise.resolve(ahead));
    await takeDayAhead();
    expect(itemsAhead('2026-03-05')).toBeUndefined();
  });

  it('is not waited for while the database does not answer', async () => {
    leaveDayAhead(new Promise(() => undefined));
    expect(await takeDayAhead()).toBeNull();
  });

  it('is nothing where reading failed', async () => {
    leaveDayAhead(Promise.resolve(null));
    expect(await takeDayAhead()).toBeNull();
    expect(itemsAhead(TODAY)).toBeUndefined();
  });
});
