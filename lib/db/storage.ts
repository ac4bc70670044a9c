/** Bytes; null where the browser does not say. */
export interface Quota {
  usage: number | null;
  quota: number | null;
  /** True: the browser promised not to evict the data on its own. */
  persisted: boolean | null;
}

function storageManager(): StorageManager | null {
  return 'navigator' in globalThis && 'storage' in navigator ? navigator.storage : null;
}

/** Asks the browser to keep the data when disk space runs low. null: it cannot be asked. Firefox may show a prompt. */
export async function requestPersistence(): Promise<boolean | null> {
  const storage = storageManager();
  return storage === null || !('persist' in storage) ? null : storage.persist();
}

/** How much is stored and how much may be. Never throws: in private windows some browsers refuse to answer. */
export async function readQuota(): Promise<Quota> {
  const storage = storageManager();
  const unknown: Quota = { usage: null, quota: null, persisted: null };
  if (storage === null) return unknown;
  try {
    const { usage = null, quota = null } = await storage.estimate();
    return { usage, quota, persisted: await storage.persisted() };
  } catch {
    // SecurityError or TypeError of a browser that hides the figures: unknown is the honest answer.
    return unknown;
  }
}
