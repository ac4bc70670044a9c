import type { Session } from './session.ts';

/** Empties every table, so that the next page of the same session meets an empty library. */
export async function clearLibrary(session: Session): Promise<void> {
  const page = await session.openExtensionPage('icon/16.png');
  await page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some((entry) => entry.name === 'jackdaw')) return;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('jackdaw');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names, 'readwrite');
    for (const name of names) transaction.objectStore(name).clear();
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
    database.close();
  });
  await page.close();
}
