import type { Template } from '@/lib/domain/template';

import type { Session } from './session.ts';
import { until } from './until.ts';

/** A template to begin with; what is left out fits everything. */
export type SeedTemplate = Partial<Template> & { title: string; body: string };

/**
 * Puts templates into the database, as a restored profile would have them: before the extension has read any, because its background
 * keeps them in memory and hears of its own changes only.
 */
export async function writeTemplates(session: Session, seeds: readonly SeedTemplate[]): Promise<void> {
  const now = new Date(2026, 0, 1).toISOString();
  const rows = seeds.map((seed, index) => ({
    id: `0198c0de-0000-7000-8000-${String(index).padStart(12, '0')}`,
    shortcut: null,
    toneVariants: [],
    folder: '',
    tags: [],
    networks: [],
    languages: [],
    kind: null,
    clientId: null,
    createdAt: now,
    updatedAt: now,
    ...seed,
  }));
  // Any page of the extension that opens the database.
  const opener = await session.openExtensionPage('workspace.html#/library');
  const page = await session.openExtensionPage('icon/16.png');
  await until('the database', () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'jackdaw')),
  );
  await until('the table of templates', () =>
    page.evaluate(async (json) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('jackdaw');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      try {
        if (!database.objectStoreNames.contains('templates')) return false;
        const change = database.transaction('templates', 'readwrite');
        for (const row of JSON.parse(json) as object[]) change.objectStore('templates').put(row);
        return await new Promise<boolean>((resolve, reject) => {
          change.addEventListener('complete', () => resolve(true));
          change.addEventListener('error', () => reject(change.error));
        });
      } finally {
        database.close();
      }
    }, JSON.stringify(rows)),
  );
  await page.close();
  await opener.close();
}
