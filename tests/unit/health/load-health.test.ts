// @vitest-environment happy-dom
import 'fake-indexeddb/auto';

import { afterEach, describe, expect, it } from 'vitest';

import { db } from '@/lib/db/database';
import { readRecentCaptures } from '@/lib/db/repositories/recent-captures';
import type { Capture } from '@/lib/domain/capture';
import { postIdSchema } from '@/lib/domain/ids';
import { loadHealth } from '@/lib/health/load-health';

const NOW = new Date('2026-11-23T12:00:00.000Z');

afterEach(() => db().captures.clear());

/** Made-up captures, `daysAgo` before now; the row number tells posts apart. */
async function store(rows: readonly (Partial<Capture> & { daysAgo: number })[]): Promise<void> {
  await db().captures.bulkAdd(
    rows.map(({ daysAgo, ...change }, index) => {
      const at = new Date(NOW.getTime() - daysAgo * 86_400_000).toISOString();
      const network = change.network ?? 'instagram';
      return {
        id: String(index),
        postId: postIdSchema.parse(`${network}:${index}`),
        network,
        at,
        pageUrl: 'https://www.instagram.com/',
        method: 'badge',
        quality: 'full',
        missing: [],
        rules: {},
        version: '0.1.0',
        updatedAt: at,
        ...change,
      };
    }),
  );
}

const times = <T>(count: number, row: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => row(i));

describe('readRecentCaptures', () => {
  it('reads the days asked for, also what a clock that was set back calls tomorrow', async () => {
    await store([
      { daysAgo: -1 },
      { daysAgo: 0 },
      { daysAgo: 2.9 },
      { daysAgo: 3.1 },
      { daysAgo: 29.9 },
      { daysAgo: 30.1 },
    ]);
    const { captures, since } = await readRecentCaptures({ now: NOW, days: 30, most: 100 });
    expect(captures.map(({ id }) => id).toSorted()).toEqual(['0', '1', '2', '3', '4']);
    expect(since).toBe('2026-10-24T12:00:00.000Z');
  });

  it('stops when it has enough, and says how far it came', async () => {
    await store(times(20, (index) => ({ daysAgo: index })));
    const { captures, since } = await readRecentCaptures({ now: NOW, days: 30, most: 5 });
    expect(captures.length).toBe(7);
    expect(since).toBe('2026-11-17T12:00:00.000Z');
  });
});

describe('loadHealth', () => {
  it('names networks of which nothing was captured lately, never the made-up one or plain pages', async () => {
    await store([
      { daysAgo: 1 },
      { daysAgo: 40, network: 'vk' },
      { daysAgo: 1, network: 'practice' },
      { daysAgo: 1, network: 'web' },
    ]);
    const { networks, quiet } = await loadHealth(NOW);
    expect(networks.map(({ network }) => network)).toEqual(['instagram']);
    expect(quiet).toContain('vk');
    expect(quiet).not.toContain('instagram');
    expect(quiet).not.toContain('practice');
    expect(quiet.length).toBe(13);
  });

  it('tells pages apart by the adapter', async () => {
    await store([{ daysAgo: 1 }, { daysAgo: 1, pageUrl: 'https://www.instagram.com/mara_test/', missing: ['time'] }]);
    const { networks } = await loadHealth(NOW);
    expect(networks[0]?.fields).toMatchObject([{ field: 'time', place: 'profile', state: 'never-seen' }]);
  });

  it('remembers for months that a field was once there', async () => {
    await store([
      ...times(20, (index) => ({ daysAgo: 60 + index })),
      ...times(20, (index) => ({ daysAgo: 1 + 2 * index, missing: ['text'] })),
    ]);
    const { networks } = await loadHealth(NOW);
    expect(networks[0]).toMatchObject({ state: 'lost', fields: [{ field: 'text', lost: { posts: 20, missing: 20 } }] });
  });
});
