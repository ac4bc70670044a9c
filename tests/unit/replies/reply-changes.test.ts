import { describe, expect, it } from 'vitest';

import { clientIdSchema } from '@/lib/domain/ids';
import type { Reply } from '@/lib/domain/reply';
import { dueTimeOf } from '@/lib/replies/due-time';
import { buildSortingChange, buildStateChange } from '@/lib/replies/reply-changes';
import { readReplyClock } from '@/lib/replies/reply-clock';
import { calendarOf, DEFAULT_SLA, type SlaSettings } from '@/lib/replies/sla-rules';

import { makeReply } from './make-reply';

const HOUR_MS = 60 * 60_000;
const bakery = clientIdSchema.parse('bakery');
/** Winter time in Chișinău: 9:00 is 7:00 UTC. The bakery works on Saturdays as well and promises half an hour. */
const settings: SlaSettings = {
  ...DEFAULT_SLA,
  timeZone: 'Europe/Chisinau',
  clients: {
    bakery: { targets: { question: 30 }, hours: { days: [1, 2, 3, 4, 5, 6], from: 8, to: 20 }, timeZone: null },
  },
};
/** Friday, 17:30. */
const FRIDAY = '2026-03-06T15:30:00.000Z';
const basis = { queuedAt: FRIDAY, kind: null, tier: 1, clientId: null, pausedMs: 0 } as const;

describe('the due time by the rules', () => {
  it.each([
    ['four working hours where nothing is said', {}, '2026-03-09T10:30:00.000Z'],
    ['one hour for a complaint', { kind: 'complaint' }, '2026-03-09T07:30:00.000Z'],
    ['the end of the day for praise', { kind: 'praise' }, '2026-03-06T16:00:00.000Z'],
    ['15 minutes in a crisis', { kind: 'praise', tier: 4 }, '2026-03-06T15:45:00.000Z'],
    ['one hour for a matter of the director', { kind: 'question', tier: 3 }, '2026-03-09T07:30:00.000Z'],
    ['what the client wants', { kind: 'question', clientId: bakery }, '2026-03-06T16:00:00.000Z'],
    [
      'as for everybody where the client wants nothing else',
      { kind: 'complaint', clientId: bakery },
      '2026-03-06T16:30:00.000Z',
    ],
    ['later by what the clock stood', { kind: 'complaint', pausedMs: HOUR_MS }, '2026-03-09T08:30:00.000Z'],
  ] as const)('is %s', (_what, change, due) => {
    expect(dueTimeOf({ ...basis, ...change }, settings)).toBe(due);
  });
});

const open = makeReply({
  queuedAt: FRIDAY,
  dueAt: dueTimeOf({ ...basis, kind: 'complaint' }, settings),
  kind: 'complaint',
});
const after = (reply: Reply, state: Reply['state'], at: string): Reply => ({
  ...reply,
  ...buildStateChange(reply, state, { at, settings }),
});

describe('waiting for somebody else', () => {
  const calendar = calendarOf(settings, null);

  it('stops the clock, and lets it go on where it stood', () => {
    // 17:45 on Friday: 45 of 60 working minutes are left.
    const waiting = after(open, 'waiting', '2026-03-06T15:45:00.000Z');
    const onTuesday = new Date('2026-03-10T10:00:00.000Z');
    expect(readReplyClock(waiting, onTuesday, calendar)).toEqual({ isPaused: true, isLate: false, ms: 0.75 * HOUR_MS });
    const back = after(waiting, 'in-work', onTuesday.toISOString());
    expect(back).toMatchObject({ waitingSince: null, dueAt: '2026-03-10T10:45:00.000Z' });
    expect(readReplyClock(back, onTuesday, calendar)).toEqual({ isPaused: false, isLate: false, ms: 0.75 * HOUR_MS });
    // 15 minutes of Friday, nine hours of Monday, three of Tuesday.
    expect(back.pausedMs).toBe(12.25 * HOUR_MS);
  });

  it('does not heal what is late already', () => {
    const late = after(open, 'waiting', '2026-03-09T09:30:00.000Z');
    expect(readReplyClock(late, new Date(), calendar)).toEqual({ isPaused: true, isLate: true, ms: 2 * HOUR_MS });
    expect(after(late, 'new', '2026-03-10T09:30:00.000Z').dueAt).toBe(open.dueAt);
  });

  it('goes into the due time that another kind gives', () => {
    const back = after(after(open, 'waiting', FRIDAY), 'new', '2026-03-09T08:00:00.000Z');
    const change = buildSortingChange(back, { kind: 'question' }, settings);
    // Four hours from Friday 17:30 are Monday 12:30; an hour and a half of them it waited.
    expect(change).toEqual({ kind: 'question', dueAt: '2026-03-09T12:00:00.000Z' });
  });
});

describe('what is decided', () => {
  it('leaves a due time alone that the person set, and that of what is done', () => {
    expect(buildSortingChange({ ...open, isDueByHand: true }, { tier: 4 }, settings)).toEqual({ tier: 4 });
    expect(buildSortingChange({ ...open, state: 'closed' }, { kind: null }, settings)).toEqual({ kind: null });
  });

  it('keeps the first answer, and forgets on reopening only what was merely said', () => {
    const at = '2026-03-09T08:00:00.000Z';
    const answered = after(open, 'answered', at);
    expect(answered).toMatchObject({ answeredAt: at, response: { at, text: null, insertionId: null } });
    expect(after(answered, 'new', at)).toMatchObject({ answeredAt: null, response: null });
    const response = { at: FRIDAY, text: null, templateId: null, insertionId: 'i1' };
    const inserted = after({ ...open, response }, 'answered', at);
    expect(inserted).toMatchObject({ answeredAt: at, response });
    expect(after(inserted, 'new', at)).toMatchObject({ answeredAt: null, response });
    // A first answer in public, then a wait for the courier: still answered when it was.
    expect(after({ ...open, response }, 'waiting', at).response).toEqual(response);
  });
});
