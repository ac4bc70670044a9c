import { describe, expect, it } from 'vitest';

import type { Reply } from '@/lib/domain/reply';
import { buildResponseNumbers, buildTimes, groupReplies } from '@/lib/replies/response-numbers';
import { DEFAULT_WORKING_HOURS } from '@/lib/schedule/working-time';

import * as fc from '../../property';
import { makeReply } from './make-reply';

const HOUR_MS = 60 * 60_000;
const calendarOf = () => ({ hours: DEFAULT_WORKING_HOURS, timeZone: 'Europe/Chisinau' });
const options = { from: 'queue', calendarOf } as const;
/** Monday, 10:00 in Chișinău. */
const QUEUED = '2026-03-02T08:00:00.000Z';

function answeredAfter(hours: number, overrides: Partial<Reply> = {}): Reply {
  const at = new Date(Date.parse(QUEUED) + hours * HOUR_MS).toISOString();
  const response = { at, text: null, templateId: null, insertionId: null };
  return makeReply({ queuedAt: QUEUED, state: 'answered', answeredAt: at, response, ...overrides });
}

describe('first response times', () => {
  it('are those of the published example: median 0.88 h, mean 4.76 h', () => {
    const { plain } = buildResponseNumbers(
      [0.17, 0.75, 0.88, 2, 20].map((hours) => answeredAfter(hours)),
      options,
    );
    expect(plain.n).toBe(5);
    expect(plain.median).toBe(0.88 * HOUR_MS);
    expect((plain.mean ?? 0) / HOUR_MS).toBeCloseTo(4.76, 6);
    expect(plain.p90).toBe(20 * HOUR_MS);
  });

  it('count the night around the clock and not in working time', () => {
    // 20 hours after Monday 10:00 is Tuesday 6:00: eight working hours, all of Monday.
    const { plain, working } = buildResponseNumbers([answeredAfter(20)], options);
    expect(plain.median).toBe(20 * HOUR_MS);
    expect(working.median).toBe(8 * HOUR_MS);
  });

  it('are unknown, and not 0, of nothing', () => {
    const numbers = buildResponseNumbers([], options);
    expect(numbers).toMatchObject({ total: 0, rate: null, plain: { n: 0, median: null, p90: null, mean: null } });
  });

  it.each([
    [[4], 4, 4],
    [[1, 3], 2, 3],
    [[10, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5.5, 9],
    [Array.from({ length: 11 }, (_, index) => index + 1), 6, 10],
  ])('of %j have the median %d and the 90th percentile %d', (values, median, p90) => {
    expect(buildTimes(values)).toMatchObject({ n: values.length, median, p90 });
  });

  it('leave out an answer before its comment, and say so', () => {
    const numbers = buildResponseNumbers([answeredAfter(1), answeredAfter(-1)], options);
    expect(numbers).toMatchObject({ answered: 2, untimed: 1, rate: 1, plain: { n: 1, median: HOUR_MS } });
  });

  it('begin when the comment was written where that is asked for and known to the minute', () => {
    const written = new Date(Date.parse(QUEUED) - 2 * HOUR_MS).toISOString();
    const known = answeredAfter(1, { publishedAt: written, publishedPrecision: 'minute' });
    const vague = answeredAfter(1, { publishedAt: written, publishedPrecision: 'day' });
    const unknown = answeredAfter(1, { publishedAt: null, publishedPrecision: 'unknown' });
    const numbers = buildResponseNumbers([known, vague, unknown], { ...options, from: 'comment' });
    expect(numbers).toMatchObject({ untimed: 2, plain: { n: 1, median: 3 * HOUR_MS } });
  });

  it('end with the first answer, not when the matter was settled', () => {
    const settled = answeredAfter(1, { answeredAt: new Date(Date.parse(QUEUED) + 90 * HOUR_MS).toISOString() });
    expect(buildResponseNumbers([settled], options).plain.median).toBe(HOUR_MS);
  });
});

describe('the response rate', () => {
  it('is answered by answered and waiting; what needed no answer is left out', () => {
    const rows = [answeredAfter(1), answeredAfter(2), makeReply(), makeReply({ state: 'closed' })];
    expect(buildResponseNumbers(rows, options)).toMatchObject({ answered: 2, open: 1, closed: 1, rate: 2 / 3 });
  });

  it('is unknown where no answer was needed', () => {
    expect(buildResponseNumbers([makeReply({ state: 'closed' })], options).rate).toBeNull();
  });

  it('counts a comment as answered that was answered in public and waits on', () => {
    const waiting = answeredAfter(1, { state: 'waiting', answeredAt: null });
    expect(buildResponseNumbers([waiting], options)).toMatchObject({ answered: 1, open: 0 });
  });
});

describe('numbers of whatever rows', () => {
  const row = fc
    .record({
      hours: fc.double({ min: -5, max: 500, noNaN: true }),
      state: fc.constantFrom('new', 'in-work', 'waiting', 'answered', 'closed'),
      kind: fc.constantFrom(null, 'question', 'complaint'),
    })
    .map(({ hours, state, kind }) =>
      state === 'answered' ? answeredAfter(hours, { kind }) : makeReply({ queuedAt: QUEUED, state, kind }),
    );
  const rows = fc.array(row, { maxLength: 30 });

  it('add up, stand in order and do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(rows, (replies) => {
        const numbers = buildResponseNumbers(replies, options);
        expect(numbers.answered + numbers.open + numbers.closed).toBe(numbers.total);
        expect(numbers.plain.n + numbers.untimed).toBe(numbers.answered);
        expect(numbers.working.n).toBe(numbers.plain.n);
        for (const { n, median, p90, mean } of [numbers.plain, numbers.working]) {
          expect([median, p90, mean].every((value) => (value === null) === (n === 0))).toBe(true);
          expect((median ?? 0) <= (p90 ?? 0)).toBe(true);
        }
        expect((numbers.working.median ?? 0) <= (numbers.plain.median ?? 0)).toBe(true);
        const reversed = buildResponseNumbers(replies.toReversed(), options);
        expect(reversed).toEqual({
          ...numbers,
          plain: { ...numbers.plain, mean: reversed.plain.mean },
          working: { ...numbers.working, mean: reversed.working.mean },
        });
        expect(reversed.plain.mean ?? 0).toBeCloseTo(numbers.plain.mean ?? 0, 3);
      }),
    );
  });

  it('of the groups are of every row once', () => {
    fc.assert(
      fc.property(rows, (replies) => {
        const groups = groupReplies(replies, ({ kind }) => kind ?? 'none');
        expect(groups.flatMap((group) => group.replies)).toHaveLength(replies.length);
        expect(groups.map((group) => group.replies.length)).toEqual(
          groups.map((group) => group.replies.length).toSorted((one, other) => other - one),
        );
      }),
    );
  });
});
