import { describe, expect, it } from 'vitest';

import { clientIdSchema } from '@/lib/domain/ids';
import { dueTimeOf } from '@/lib/replies/due-time';
import { calendarOf, DEFAULT_SLA, withCalendars } from '@/lib/replies/sla-rules';

const mill = clientIdSchema.parse('mill');
const HOURS = { days: [6, 0], from: 10, to: 14 };

const rules = withCalendars({ ...DEFAULT_SLA, timeZone: 'Europe/Chisinau' }, [
  { id: mill, workingHours: HOURS, timeZone: 'America/New_York' },
]);

describe('when the team of a client works', () => {
  it('is what its row says, and for everybody else what the rules say', () => {
    expect(calendarOf(rules, mill)).toEqual({ hours: HOURS, timeZone: 'America/New_York' });
    expect(calendarOf(rules, clientIdSchema.parse('other'))).toEqual({
      hours: DEFAULT_SLA.hours,
      timeZone: 'Europe/Chisinau',
    });
    expect(calendarOf(rules, null).timeZone).toBe('Europe/Chisinau');
  });

  it('is as for everybody where its row says nothing', () => {
    const silent = withCalendars(DEFAULT_SLA, [{ id: mill, workingHours: null, timeZone: null }]);
    expect(calendarOf(silent, mill, 'Europe/Moscow')).toEqual({ hours: DEFAULT_SLA.hours, timeZone: 'Europe/Moscow' });
  });

  it('is what the rules say for it alone, part by part', () => {
    const own = { targets: {}, hours: null, timeZone: 'Europe/Bucharest' };
    const changed = { ...rules, clients: { [mill]: own } };
    expect(calendarOf(changed, mill)).toEqual({ hours: HOURS, timeZone: 'Europe/Bucharest' });
  });

  it('decides when an answer is due', () => {
    // Thursday; the weekend of New York begins on Saturday at 10:00 there.
    const basis = { queuedAt: '2026-06-11T09:00:00.000Z', kind: 'complaint', tier: 1, pausedMs: 0 } as const;
    expect(dueTimeOf({ ...basis, clientId: mill }, rules)).toBe('2026-06-13T15:00:00.000Z');
    expect(dueTimeOf({ ...basis, clientId: null }, rules)).toBe('2026-06-11T10:00:00.000Z');
  });
});
