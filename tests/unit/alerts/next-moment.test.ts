import { describe, expect, it } from 'vitest';

import type { AlertSituation } from '@/lib/alerts/alert';
import { listAlerts } from '@/lib/alerts/list-alerts';
import { nextMoment } from '@/lib/alerts/next-moment';
import type { PlanStatus } from '@/lib/domain/plan-vocabulary';
import { dateAt, shiftDate } from '@/lib/plan/slot-time';

import { makePlanItem } from '../../db/make-plan-item';
import * as fc from '../../property';
import { makeReply } from '../replies/make-reply';
import { makeClient, makeSituation, SETTINGS } from './make-situation';

const MINUTE_MS = 60_000;
const ZONES = ['Europe/Bucharest', 'Europe/Chisinau', 'Europe/Moscow', 'America/New_York'];
/** Days on which some of these clocks change. */
const DAYS = ['2026-03-08', '2026-03-29', '2026-06-10', '2026-10-25', '2026-11-01'];

/** 11:00 in Bucharest. */
const NOW = new Date('2026-03-04T09:00:00Z');

function next(change: object, now = NOW): string | undefined {
  return nextMoment(makeSituation({ items: [makePlanItem(change)] }), now)?.toISOString();
}

describe('the next moment', () => {
  it('is a quarter of an hour before a slot, the slot, five minutes after, the end of a day without one', () => {
    expect(next({})).toBe('2026-03-04T09:45:00.000Z');
    expect(next({}, new Date('2026-03-04T09:45:00Z'))).toBe('2026-03-04T10:00:00.000Z');
    expect(next({}, new Date('2026-03-04T10:00:00Z'))).toBe('2026-03-04T10:05:00.000Z');
    expect(next({}, new Date('2026-03-04T10:05:00Z'))).toBeUndefined();
    expect(next({ time: null })).toBe('2026-03-04T22:00:00.000Z');
  });

  it('is when what was put off comes back', () => {
    const item = { date: '2026-03-01', snoozedUntil: '2026-03-04T09:15:00.000Z' };
    expect(next(item)).toBe('2026-03-04T09:15:00.000Z');
  });

  it('is five minutes after somebody said that it is out', () => {
    const item = { date: '2026-03-01', status: 'published', publishedAt: '2026-03-04T08:58:00.000Z' };
    expect(next(item)).toBe('2026-03-04T09:03:00.000Z');
  });

  it('is of a day that is over in Greenwich and not yet there', () => {
    const item = { date: '2026-03-03', time: '22:30', timeZone: 'America/New_York' };
    expect(next(item, new Date('2026-03-04T03:00:00Z'))).toBe('2026-03-04T03:15:00.000Z');
  });

  it('is just after an answer was due', () => {
    const replies = [makeReply({ dueAt: '2026-03-04T09:10:00.000Z' })];
    expect(nextMoment(makeSituation({ replies }), NOW)?.toISOString()).toBe('2026-03-04T09:10:00.001Z');
  });

  it('is where quiet hours begin or end, by either clock', () => {
    const settings = { ...SETTINGS, quietHours: { from: 20, to: 8 } };
    expect(nextMoment(makeSituation({ settings }), NOW)?.toISOString()).toBe('2026-03-04T18:00:00.000Z');
    const clients = [makeClient({ quietHours: { from: 13, to: 14 }, timeZone: 'Europe/Moscow' })];
    expect(nextMoment(makeSituation({ settings, clients }), NOW)?.toISOString()).toBe('2026-03-04T10:00:00.000Z');
  });

  it('is unknown where nothing comes', () => {
    expect(nextMoment(makeSituation(), NOW)).toBeNull();
  });
});

const hour = fc.integer({ min: 0, max: 23 });
/** What is mostly not there. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const quietHours = sometimes(fc.record({ from: hour, to: hour }).filter(({ from, to }) => from !== to));

/** Something of everything around `now`, in zones and on days that have it. */
const scene = fc
  .record({
    day: fc.constantFrom(...DAYS),
    minute: fc.integer({ min: -1440, max: 1440 }),
    timeZone: fc.constantFrom(...ZONES),
    settingsHours: quietHours,
    clientHours: quietHours,
    clientZone: fc.option(fc.constantFrom(...ZONES)),
    items: fc.array(
      fc.record({
        timeZone: fc.constantFrom(...ZONES),
        days: fc.integer({ min: -2, max: 1 }),
        time: fc.option(
          fc.constantFrom('00:00', '00:10', '00:30', '01:30', '02:30', '03:00', '03:30', '12:00', '23:50'),
        ),
        status: fc.constantFrom<PlanStatus>('draft', 'ready', 'scheduled', 'published', 'held', 'missed'),
        clientId: fc.constantFrom(null, 'client'),
        snoozed: sometimes(fc.integer({ min: -60, max: 600 })),
        published: sometimes(fc.integer({ min: -8, max: 8 })),
      }),
      { maxLength: 5 },
    ),
    replies: fc.array(fc.integer({ min: -120, max: 600 }), { maxLength: 3 }),
  })
  .map(({ day, minute, timeZone, settingsHours, clientHours, clientZone, items, replies }) => {
    const now = new Date(Date.parse(`${day}T00:00:00Z`) + minute * MINUTE_MS);
    const inMinutes = (minutes: number | null): string | null =>
      minutes === null ? null : new Date(now.getTime() + minutes * MINUTE_MS).toISOString();
    const situation: AlertSituation = makeSituation({
      timeZone,
      settings: { ...SETTINGS, quietHours: settingsHours },
      clients: [makeClient({ quietHours: clientHours, timeZone: clientZone })],
      items: items.map(({ days, snoozed, published, ...item }, index) =>
        makePlanItem({
          ...item,
          id: `item-${index}`,
          date: shiftDate(dateAt(now, item.timeZone) ?? '', days),
          snoozedUntil: inMinutes(snoozed),
          publishedAt: inMinutes(published),
        }),
      ),
      replies: replies.map((minutes, index) => makeReply({ id: `x:${index}`, dueAt: inMinutes(minutes) ?? '' })),
    });
    return { now, situation };
  });

const said = (situation: AlertSituation, at: number): string =>
  JSON.stringify(listAlerts(situation, new Date(at)).map(({ key, isQuiet }) => [key, isQuiet]));

describe('nothing changes by itself before the next moment', () => {
  it('whatever the zones, slots, states and clock changes', () => {
    fc.assert(
      fc.property(
        scene,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (given, parts) => {
          const { now, situation } = given;
          const from = now.getTime();
          // A day further than that nobody looks without looking again.
          const to = Math.min(nextMoment(situation, now)?.getTime() ?? Infinity, from + 24 * 60 * MINUTE_MS);
          expect(to).toBeGreaterThan(from);
          const samples = [...parts.map((part) => Math.floor(from + part * (to - 1 - from))), to - 1];
          for (const at of samples) expect(said(situation, at)).toBe(said(situation, from));
        },
      ),
      { numRuns: 250 },
    );
  });
});
