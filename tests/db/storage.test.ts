import { afterEach, describe, expect, it, vi } from 'vitest';

import { readQuota, requestPersistence } from '@/lib/db/storage';

afterEach(() => {
  vi.unstubAllGlobals();
});

async function refuse(): Promise<never> {
  throw new TypeError('not in a private window');
}

const UNKNOWN = { usage: null, quota: null, persisted: null };

describe('readQuota', () => {
  it('gives what the browser says', async () => {
    const storage = { estimate: async () => ({ usage: 5, quota: 100 }), persisted: async () => true };
    vi.stubGlobal('navigator', { storage });
    expect(await readQuota()).toStrictEqual({ usage: 5, quota: 100, persisted: true });
  });

  it('says unknown, not zero, where the browser does not say', async () => {
    vi.stubGlobal('navigator', {});
    expect(await readQuota()).toStrictEqual(UNKNOWN);
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({}), persisted: async () => false } });
    expect(await readQuota()).toStrictEqual({ usage: null, quota: null, persisted: false });
    vi.stubGlobal('navigator', { storage: { estimate: refuse, persisted: refuse } });
    expect(await readQuota()).toStrictEqual(UNKNOWN);
  });
});

describe('requestPersistence', () => {
  it('asks, and says unknown where it cannot', async () => {
    vi.stubGlobal('navigator', { storage: { persist: async () => true } });
    expect(await requestPersistence()).toBe(true);
    vi.stubGlobal('navigator', { storage: {} });
    expect(await requestPersistence()).toBeNull();
    vi.stubGlobal('navigator', {});
    expect(await requestPersistence()).toBeNull();
  });
});
