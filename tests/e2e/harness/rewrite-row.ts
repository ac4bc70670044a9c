import type { Page } from 'puppeteer-core';

/**
 * Changes one row behind the back of the extension: no code of it learns that anything was written. Open an image of the extension for
 * it, as `readTable` does.
 */
export function rewriteRow(page: Page, table: string, key: string, change: object): Promise<void> {
  return page.evaluate(
    async (tableName, id, changed) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('jackdaw');
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
      const transaction = database.transaction(tableName, 'readwrite');
      const store = transaction.objectStore(tableName);
      const request = store.get(id);
      request.addEventListener('success', () => store.put(Object.assign({}, request.result, changed)));
      await new Promise((resolve, reject) => {
        transaction.addEventListener('complete', resolve);
        transaction.addEventListener('error', () => reject(transaction.error));
      });
      database.close();
    },
    table,
    key,
    change,
  );
}
