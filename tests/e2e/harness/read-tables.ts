import type { Page } from 'puppeteer-core';

import type { Session } from './session.ts';

const DATABASE = 'jackdaw';

export type Row = Record<string, unknown>;

/**
 * Rows of one table as plain JSON, in key order; empty when the database or the table is not there (yet).
 * Read from an image of the extension: same origin, but none of our code runs there and none of it can be disturbed.
 */
export async function readTable(session: Session, table: string): Promise<Row[]> {
  const page = await session.openExtensionPage('icon/16.png');
  try {
    return await readRows(page, table);
  } finally {
    await page.close();
  }
}

async function readRows(page: Page, table: string): Promise<Row[]> {
  const json = await page.evaluate(
    async (databaseName, tableName) => {
      const known = await indexedDB.databases();
      // Opening a database that is not there would create it and break the extension's own first opening.
      if (!known.some((entry) => entry.name === databaseName)) return '[]';
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(databaseName);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      try {
        if (!database.objectStoreNames.contains(tableName)) return '[]';
        return await new Promise<string>((resolve, reject) => {
          const request = database.transaction(tableName).objectStore(tableName).getAll();
          request.addEventListener('success', () => resolve(JSON.stringify(request.result)));
          request.addEventListener('error', () => reject(request.error));
        });
      } finally {
        database.close();
      }
    },
    DATABASE,
    table,
  );
  return JSON.parse(json) as Row[];
}
