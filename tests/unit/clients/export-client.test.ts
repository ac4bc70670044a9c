import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import type { JackdawDatabase } from '@/lib/db/database';
import { exportClient } from '@/lib/clients/export-client';
import { importBackup } from '@/lib/export/backup';
import { readBackup } from '@/lib/export/read-backup';

import { freshDatabase } from '../../db/fresh-database';
import * as fc from '../../property';
import { fillClient, type Mixture } from './two-clients';

const NOW = new Date('2026-06-10T09:00:00.000Z');

const count = fc.integer({ min: 0, max: 3 });
const mixtureArbitrary: fc.Arbitrary<Mixture> = fc.record({
  posts: count,
  planItems: count,
  replies: count,
  templates: count,
  accounts: count,
  /** Whether its rows name rows of the other, as mistakes and shared work do. */
  isMixed: fc.boolean(),
});

async function exportText(database: JackdawDatabase, clientId: string): Promise<string> {
  return (await exportClient(clientId, NOW, database)).text();
}

describe('DP-14: the export of one client', () => {
  it('never contains anything of another: no id, name, variable, text, account', async () => {
    await fc.assert(
      fc.asyncProperty(mixtureArbitrary, mixtureArbitrary, async (one, other) => {
        const database = freshDatabase();
        await fillClient(database, { mark: 'alfa', other: 'beta', mixture: one });
        await fillClient(database, { mark: 'beta', other: 'alfa', mixture: other });
        for (const [mark, foreign] of [
          ['alfa', 'beta'],
          ['beta', 'alfa'],
        ] as const) {
          const text = await exportText(database, `client-${mark}`);
          expect(text.toLowerCase()).not.toContain(foreign);
          expect(text).not.toContain('everybody');
        }
      }),
      { numRuns: 25 },
    );
  });

  it('contains everything of its own, as a backup that imports', async () => {
    await fc.assert(
      fc.asyncProperty(mixtureArbitrary, async (mixture) => {
        const database = freshDatabase();
        await fillClient(database, { mark: 'beta', other: 'alfa', mixture: { ...mixture, isMixed: false } });
        const own = await fillClient(database, { mark: 'alfa', other: 'beta', mixture });
        const reading = await readBackup(await exportClient('client-alfa', NOW, database));
        if (!reading.ok) throw new Error(reading.reason);
        const { tables } = reading.backup;
        const ids = Object.fromEntries(
          Object.keys(own).map((table) => [
            table,
            tables[table as keyof typeof own].map(({ id }) => String(id)).toSorted(),
          ]),
        );
        expect(ids).toEqual(own);
        const elsewhere = freshDatabase();
        await importBackup(reading.backup, elsewhere);
        expect(await elsewhere.planItems.count()).toBe(mixture.planItems);
      }),
      { numRuns: 10 },
    );
  });
});
