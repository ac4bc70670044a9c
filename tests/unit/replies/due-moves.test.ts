import { describe, expect, it } from 'vitest';

import type { Reply } from '@/lib/domain/reply';
import { REPLY_KINDS, REPLY_STATES } from '@/lib/domain/vocabulary';
import { listDueMoves } from '@/lib/replies/due-moves';
import { dueTimeOf } from '@/lib/replies/due-time';
import { DEFAULT_SLA, type SlaSettings } from '@/lib/replies/sla-rules';

import * as fc from '../../property';
import { makeReply } from './make-reply';

/** Monday, 10:00 in Chișinău. */
const QUEUED = '2026-03-02T08:00:00.000Z';
const ZONE = 'Europe/Chisinau';
const before: SlaSettings = { ...DEFAULT_SLA, timeZone: ZONE };
const faster: SlaSettings = { ...before, targets: { ...before.targets, question: 60 } };

function question(id: string, overrides: Partial<Reply> = {}): Reply {
  const reply = makeReply({ id: `x:${id}`, kind: 'question', queuedAt: QUEUED, ...overrides });
  return overrides.dueAt === undefined ? { ...reply, dueAt: dueTimeOf(reply, before) } : reply;
}

const idsOf = (replies: readonly Reply[], after: SlaSettings): string[] =>
  listDueMoves(replies, { before, after }).map(({ id }) => id.slice(2));

describe('the due times that other rules move', () => {
  it('are counted anew from when the comment was queued', () => {
    expect(listDueMoves([question('a')], { before, after: faster })).toEqual([
      { id: 'x:a', dueAt: '2026-03-02T09:00:00.000Z' },
    ]);
  });

  it('keep the time the clock stood', () => {
    const paused = question('a', { pausedMs: 30 * 60_000 });
    expect(listDueMoves([paused], { before, after: faster })[0]?.dueAt).toBe('2026-03-02T09:30:00.000Z');
  });

  it('are not those set by hand, of other kinds, or of what is answered or closed', () => {
    const replies = [
      question('hand', { isDueByHand: true, dueAt: '2026-03-05T08:00:00.000Z' }),
      question('praise', { kind: 'praise' }),
      question('answered', { state: 'answered' }),
      question('closed', { state: 'closed' }),
      question('waiting', { state: 'waiting', waitingSince: QUEUED }),
    ];
    expect(idsOf(replies, faster)).toEqual(['waiting']);
  });

  it('are not those that differ from the rules for another reason than the change', () => {
    // A wait that ended when it was late already left its due time where it was.
    const late = question('late', { kind: 'praise', pausedMs: 60_000, dueAt: '2026-03-02T08:30:00.000Z' });
    expect(idsOf([late], faster)).toEqual([]);
  });

  it('follow the hours of their own client only', () => {
    const clientId = 'c1' as NonNullable<Reply['clientId']>;
    const hours = { days: [1, 2, 3, 4, 5], from: 12, to: 18 };
    const after = { ...before, clients: { c1: { targets: {}, hours, timeZone: null } } };
    expect(idsOf([question('own', { clientId }), question('other')], after)).toEqual(['own']);
  });
});

it('leaves every open due time where the new rules have it, and touches nothing else', () => {
  const target = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.constant('same-day' as const));
  const row = fc.record({
    kind: fc.constantFrom(...REPLY_KINDS, null),
    state: fc.constantFrom(...REPLY_STATES),
    isDueByHand: fc.boolean(),
    pausedMs: fc.integer({ min: 0, max: 10_000_000 }),
    queuedAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), target, target, (rows, question, unsorted) => {
      const after = { ...before, targets: { ...before.targets, question, unsorted } };
      const replies = rows.map(({ queuedAt, ...rest }, index) => {
        const reply = makeReply({ id: `x:${index}`, queuedAt: queuedAt.toISOString(), ...rest });
        return { ...reply, dueAt: dueTimeOf(reply, before) };
      });
      const moves = new Map(listDueMoves(replies, { before, after }).map(({ id, dueAt }) => [id, dueAt]));
      for (const reply of replies) {
        const follows = !reply.isDueByHand && !['answered', 'closed'].includes(reply.state);
        const expected = follows ? dueTimeOf(reply, after) : reply.dueAt;
        expect(moves.get(reply.id) ?? reply.dueAt).toBe(expected);
      }
    }),
    { numRuns: 60 },
  );
});
