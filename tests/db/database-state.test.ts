import 'fake-indexeddb/auto';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { createDatabase } from '@/lib/db/database';
import { errorCodeOf } from '@/lib/db/errors';
import { SCHEMA_VERSIONS, type SchemaVersion } from '@/lib/db/schema/versions';

const NAME = 'jackdaw-state';
const newer: readonly SchemaVersion[] = [
  ...SCHEMA_VERSIONS,
  { version: SCHEMA_VERSIONS.length + 1, stores: { extra: 'id' } },
];

afterEach(async () => {
  await createDatabase(NAME, newer).delete();
});

describe('a page of an older version', () => {
  it('lets go and says so when a newer one upgrades', async () => {
    const old = createDatabase(NAME);
    await old.open();
    const onChange = vi.fn<() => void>();
    old.state.subscribe(onChange);
    const fresh = createDatabase(NAME, newer);
    await fresh.open();

    expect(old.state.get()).toBe('outdated');
    expect(onChange).toHaveBeenCalledOnce();
    expect(fresh.state.get()).toBe('ready');
    const refused: unknown = await old.posts.count().catch((error: unknown) => error);
    expect(errorCodeOf(refused)).toBe('storage-unavailable');
    fresh.close();
  });

  it('does not open what a newer one has written', async () => {
    const fresh = createDatabase(NAME, newer);
    await fresh.open();
    fresh.close();
    const old = createDatabase(NAME);
    const refused: unknown = await old.open().catch((error: unknown) => error);

    expect(errorCodeOf(refused)).toBe('storage-unavailable');
    expect(old.state.get()).toBe('outdated');
  });

  it('lets go when the data is deleted', async () => {
    const open = createDatabase(NAME);
    await open.open();
    await createDatabase(NAME).delete();
    expect(open.state.get()).toBe('outdated');
  });
});

describe('a page of a newer version', () => {
  it('says that it is blocked by one that does not let go, and is ready once that closes', async () => {
    const stubborn = await openRaw();
    const fresh = createDatabase(NAME, newer);
    const opening = fresh.open();
    await vi.waitFor(() => expect(fresh.state.get()).toBe('blocked'));
    stubborn.close();
    await opening;
    expect(fresh.state.get()).toBe('ready');
    fresh.close();
  });
});

/** A connection that ignores `versionchange`, as a page frozen in the background does. */
function openRaw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, SCHEMA_VERSIONS.length * 10);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('no error given')));
  });
}

describe('a listener', () => {
  it('hears nothing after it left', async () => {
    const old = createDatabase(NAME);
    await old.open();
    const onChange = vi.fn<() => void>();
    old.state.subscribe(onChange)();
    const fresh = createDatabase(NAME, newer);
    await fresh.open();
    expect(old.state.get()).toBe('outdated');
    expect(onChange).not.toHaveBeenCalled();
    fresh.close();
  });
});
