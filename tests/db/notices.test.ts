import 'fake-indexeddb/auto';

import { describe, expect, it } from 'vitest';

import type { Alert } from '@/lib/alerts/alert';
import { decideDigest, DIGEST_INTERVAL_MS } from '@/lib/alerts/decide-digest';
import { listAlerts } from '@/lib/alerts/list-alerts';
import type { JackdawDatabase } from '@/lib/db/database';
import { decideNotices, forgetNotices } from '@/lib/db/repositories/notices';
import { addPlanItems, changePlanItems } from '@/lib/db/repositories/plan-items';
import { dateOf } from '@/lib/plan/slot-time';
import { wallTimeOf } from '@/lib/text/zoned-time';

import * as fc from '../property';
import { makeSituation, SETTINGS } from '../unit/alerts/make-situation';
import { freshDatabase, secondConnection } from './fresh-database';
import { makePlanContent } from './make-plan-item';

const MINUTE_MS = 60_000;
const START = Date.parse('2026-03-29T00:00:00Z');

/** What the background does at every look, up to where the notification is handed to the browser. */
async function look(database: JackdawDatabase, now: Date): Promise<{ current: Alert[]; tell: readonly Alert[] }> {
  return decideNotices(
    (rows, known) => {
      const current = listAlerts(makeSituation(rows), now);
      return { current, ...decideDigest(current, known, { kinds: SETTINGS.kinds, now }) };
    },
    now,
    database,
  );
}

/** A worker that ends while it decides. */
function die(): never {
  throw new Error('killed');
}

async function plan(database: JackdawDatabase, at: number, timeZone = 'Europe/Bucharest'): Promise<string> {
  const wall = wallTimeOf(new Date(at), timeZone);
  if (wall === null) throw new Error(timeZone);
  const time = [wall.hour, wall.minute].map((part) => String(part).padStart(2, '0')).join(':');
  const added = await addPlanItems([makePlanContent({ date: dateOf(wall), time, timeZone })], database);
  if (!added.ok) throw new Error(added.code);
  return added.ids[0] ?? '';
}

const keysOf = (alerts: readonly { key: string }[]): string[] => alerts.map(({ key }) => key);

describe('what was announced', () => {
  it('is stored in the transaction that decides it, and nobody is told again', async () => {
    const database = freshDatabase();
    await plan(database, START - 60 * MINUTE_MS);
    const { tell } = await look(database, new Date(START));
    expect(tell).toHaveLength(1);
    // The same question in the same moment, from another worker.
    const [one, other] = await Promise.all([
      look(database, new Date(START + DIGEST_INTERVAL_MS)),
      look(secondConnection(database), new Date(START + DIGEST_INTERVAL_MS)),
    ]);
    expect([...one.tell, ...other.tell]).toStrictEqual([]);
    expect((await database.notices.toArray()).map(({ id, at }) => [id, at])).toStrictEqual([
      ['last', new Date(START).toISOString()],
      [tell[0]?.key, new Date(START).toISOString()],
    ]);
  });

  it('of two that ask at once is told by one', async () => {
    const database = freshDatabase();
    await plan(database, START - 60 * MINUTE_MS);
    const both = await Promise.all([
      look(database, new Date(START)),
      look(secondConnection(database), new Date(START)),
    ]);
    expect(both.flatMap(({ tell }) => keysOf(tell))).toHaveLength(1);
  });

  it('is not stored when deciding fails', async () => {
    const database = freshDatabase();
    await expect(decideNotices(die, new Date(START), database)).rejects.toThrow('killed');
    expect(await database.notices.count()).toBe(0);
  });

  it('can be told later where the browser refused for certain', async () => {
    const database = freshDatabase();
    await plan(database, START - 60 * MINUTE_MS);
    const { tell } = await look(database, new Date(START));
    await forgetNotices(keysOf(tell), database);
    expect((await look(database, new Date(START + MINUTE_MS))).tell).toHaveLength(0);
    expect((await look(database, new Date(START + DIGEST_INTERVAL_MS))).tell).toHaveLength(1);
  });

  it('is forgotten after 90 days, but not while it could be told again', async () => {
    const database = freshDatabase();
    const [done, open] = [await plan(database, START - 60 * MINUTE_MS), await plan(database, START - 50 * MINUTE_MS)];
    await look(database, new Date(START));
    await changePlanItems({ ids: [done], build: () => ({ status: 'checked' }) }, database);
    const later = new Date(START + 91 * 24 * 60 * MINUTE_MS);
    expect((await look(database, later)).tell).toStrictEqual([]);
    const ids = (await database.notices.toArray()).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(ids.some((id) => id.includes(open))).toBe(true);
  });
});

/** One thing that happens between two looks. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 40 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('set' as const), minutes: fc.integer({ min: -2880, max: 2880 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('add' as const), minutes: fc.integer({ min: -300, max: 60 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('snooze' as const), minutes: fc.integer({ min: 1, max: 60 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('finish' as const), minutes: fc.constant(0) }) },
);
/** Where the worker dies at the look after it. */
const death = fc.constantFrom('none', 'none', 'before', 'inside', 'after');
const zone = fc.constantFrom('Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York');

interface World {
  database: JackdawDatabase;
  /** What the computer's clock shows. */
  now: number;
  /** Since when time only passed. */
  passed: number;
  ids: string[];
  timeZone: string;
  /** Keys of notifications that the person saw, and of those that died on the way. */
  seen: string[];
  unsaid: string[];
  /** When the last one was seen, in passed time of a clock that nobody set. */
  lastSeen: number | null;
}

async function happen(world: World, { kind, minutes }: { kind: string; minutes: number }): Promise<void> {
  const { database, ids } = world;
  const at = minutes * MINUTE_MS;
  if (kind === 'pass' || kind === 'set') world.now += at;
  if (kind === 'pass') world.passed += at;
  // A clock that is set forward makes time pass for whoever has nothing else to measure it by.
  if (kind === 'set') world.lastSeen = null;
  if (kind === 'add') ids.push(await plan(database, world.now + at, world.timeZone));
  const last = ids.at(-1);
  if (last === undefined) return;
  const snoozedUntil = new Date(world.now + at).toISOString();
  if (kind === 'snooze') await changePlanItems({ ids: [last], build: () => ({ snoozedUntil }) }, database);
  if (kind === 'finish') await changePlanItems({ ids: [last], build: () => ({ status: 'checked' }) }, database);
}

async function lookAndDie(world: World, where: string): Promise<void> {
  if (where === 'before') return;
  const now = new Date(world.now);
  if (where === 'inside') {
    await expect(decideNotices(die, now, world.database)).rejects.toThrow('killed');
    return;
  }
  const { current, tell } = await look(world.database, now);
  if (where === 'after') {
    world.unsaid.push(...keysOf(tell));
    return;
  }
  if (tell.length === 0) return;
  const known = new Set([...world.seen, ...world.unsaid]);
  const fresh = keysOf(current).filter((key) => !known.has(key));
  expect(keysOf(tell).toSorted(), 'nothing is missing in a notification').toStrictEqual(fresh.toSorted());
  if (world.lastSeen !== null) expect(world.passed - world.lastSeen).toBeGreaterThanOrEqual(DIGEST_INTERVAL_MS);
  world.seen.push(...keysOf(tell));
  world.lastSeen = world.passed;
}

describe('DP-10: whatever dies, and wherever the clock is set', () => {
  it('nothing is announced twice, nothing overdue is left out, no two notifications within 15 minutes', async () => {
    await fc.assert(
      fc.asyncProperty(zone, fc.array(fc.tuple(step, death), { maxLength: 25 }), async (timeZone, steps) => {
        const world: World = {
          database: freshDatabase(),
          now: START,
          passed: 0,
          ids: [],
          timeZone,
          seen: [],
          unsaid: [],
          lastSeen: null,
        };
        world.ids.push(await plan(world.database, START + 20 * MINUTE_MS, timeZone));
        for (const [what, where] of steps) {
          await happen(world, what);
          await lookAndDie(world, where);
        }
        // A look that learns that the clock was set back, and one after the interval: all that is overdue is told.
        await lookAndDie(world, 'none');
        await happen(world, { kind: 'pass', minutes: 15 });
        await lookAndDie(world, 'none');
        expect(new Set(world.seen).size, 'nobody is told twice').toBe(world.seen.length);
        const { current } = await look(world.database, new Date(world.now));
        const told = new Set([...world.seen, ...world.unsaid]);
        expect(keysOf(current).filter((key) => !told.has(key))).toStrictEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
