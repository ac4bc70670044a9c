import type { Session } from './session.ts';

const DATABASE = 'jackdaw';

/**
 * Puts rows into tables of the extension's database, as an earlier day left them. From an image of the extension, as in
 * `read-tables.ts`; the database must be there, and pages opened before do not hear of it.
 */
export async function putRows(session: Session, rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const page = await session.openExtensionPage('icon/16.png');
  try {
    await page.evaluate(
      async (name, tables) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
        const writing = database.transaction(Object.keys(tables), 'readwrite');
        for (const [table, list] of Object.entries(tables)) for (const row of list) writing.objectStore(table).put(row);
        await new Promise((resolve, reject) => {
          writing.addEventListener('complete', resolve);
          writing.addEventListener('abort', () => reject(writing.error));
        });
        database.close();
      },
      DATABASE,
      rows as Record<string, object[]>,
    );
  } finally {
    await page.close();
  }
}
