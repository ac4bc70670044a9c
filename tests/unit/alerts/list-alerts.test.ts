import { describe, expect, it } from 'vitest';

import { badgeCount, badgeText } from '@/lib/alerts/badge-count';
import { listAlerts } from '@/lib/alerts/list-alerts';

import { makePlanItem } from '../../db/make-plan-item';
import { makeReply } from '../replies/make-reply';
import { makeClient, makeSituation, SETTINGS } from './make-situation';

/** 11:00 in Bucharest. */
const NOW = new Date('2026-03-04T09:00:00Z');
const at = (clock: string): Date => new Date(`2026-03-04T${clock}:00Z`);

function told(situation: Parameters<typeof makeSituation>[0], now = NOW): string[] {
  return listAlerts(makeSituation(situation), now).map(({ kind, subjectId }) => `${kind} ${subjectId}`);
}

/** Of an item with these changes. */
function keyOf(change: object): string | undefined {
  return listAlerts(makeSituation({ items: [makePlanItem({ time: '10:00', ...change })] }), NOW)[0]?.key;
}

function loud(situation: Parameters<typeof makeSituation>[0], now = NOW): string[] {
  const alerts = listAlerts(makeSituation(situation), now);
  return alerts.filter(({ isQuiet }) => !isQuiet).map(({ subjectId }) => subjectId);
}

const late = makeReply({ id: 'x:late', dueAt: '2026-03-04T08:00:00.000Z' });

describe('DP-10: what is told', () => {
  it('is what is overdue, answers that are late, what comes within 15 minutes, and what to look for', () => {
    const items = [
      makePlanItem({ id: 'old', date: '2026-03-01' }),
      makePlanItem({ id: 'in-15', time: '11:15' }),
      makePlanItem({ id: 'in-16', time: '11:16' }),
      makePlanItem({ id: 'now', time: '11:00' }),
      makePlanItem({ id: 'out', time: '10:55', status: 'scheduled' }),
      makePlanItem({ id: 'loose', time: null }),
      makePlanItem({ id: 'held', time: '09:00', status: 'held' }),
      makePlanItem({ id: 'done', time: '09:00', status: 'checked' }),
    ];
    const replies = [late, makeReply({ id: 'x:due-now', dueAt: NOW.toISOString() })];
    expect(told({ items, replies })).toStrictEqual([
      'overdue old',
      'overdue now',
      'answer x:late',
      'soon in-15',
      'check out',
    ]);
  });

  it('leaves what a scheduler publishes to the scheduler, until five minutes after its time', () => {
    const items = [makePlanItem({ id: 'auto', status: 'scheduled' })];
    expect(told({ items }, at('09:59'))).toStrictEqual([]);
    expect(told({ items }, at('10:04'))).toStrictEqual([]);
    expect(told({ items }, at('10:05'))).toStrictEqual(['check auto']);
  });

  it('DP-9: asks five minutes after somebody said that it is out, not at once', () => {
    const items = [makePlanItem({ id: 'out', status: 'published', publishedAt: NOW.toISOString() })];
    expect(told({ items }, at('09:04'))).toStrictEqual([]);
    expect(told({ items }, at('09:05'))).toStrictEqual(['check out']);
  });

  it('is anew when the item was moved or put off, and the same when it was renamed', () => {
    expect(keyOf({ title: 'New name' })).toBe(keyOf({}));
    expect(
      new Set([keyOf({}), keyOf({ time: '10:30' }), keyOf({ snoozedUntil: '2026-03-04T08:30:00.000Z' })]).size,
    ).toBe(3);
  });
});

describe('DP-10: the badge', () => {
  const items = [
    makePlanItem({ id: 'old', date: '2026-03-01' }),
    makePlanItem({ id: 'soon', time: '11:10' }),
    makePlanItem({ id: 'check', time: '10:00', status: 'scheduled' }),
  ];

  it('counts overdue items and late answers, nothing else', () => {
    const count = badgeCount(listAlerts(makeSituation({ items, replies: [late] }), NOW));
    expect(count).toStrictEqual({ items: 1, answers: 1 });
    expect(badgeText(count)).toBe('2');
  });

  it.each([
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
    [5000, '99+'],
  ])('of %i shows "%s"', (count, text) => {
    expect(badgeText({ items: count, answers: 0 })).toBe(text);
    expect(badgeText({ items: 0, answers: count })).toBe(text);
  });
});

describe('DP-10: quiet hours', () => {
  const items = [makePlanItem({ id: 'own', date: '2026-03-01' })];
  const ofClient = [makePlanItem({ id: 'theirs', date: '2026-03-01', clientId: 'client' })];
  const quietNow = { ...SETTINGS, quietHours: { from: 11, to: 12 } };

  it('of the person silence everything', () => {
    expect(loud({ items: [...items, ...ofClient], clients: [makeClient()], settings: quietNow })).toStrictEqual([]);
  });

  it('of a client silence what is its, by its own clock', () => {
    // 04:00 in New York.
    const clients = [makeClient({ quietHours: { from: 20, to: 7 }, timeZone: 'America/New_York' })];
    expect(loud({ items: [...items, ...ofClient], clients })).toStrictEqual(['own']);
    expect(loud({ items: [...items, ...ofClient], clients }, at('12:00'))).toStrictEqual(['own', 'theirs']);
  });

  it.each([
    [1, true, []],
    [2, true, []],
    [3, true, ['x:late']],
    [4, true, ['x:late']],
    [4, false, []],
  ] as const)('of level %i with escalations %s let through %j', (tier, escalates, expected) => {
    const settings = { ...quietNow, escalates };
    expect(loud({ replies: [{ ...late, tier }], settings })).toStrictEqual(expected);
  });
});
