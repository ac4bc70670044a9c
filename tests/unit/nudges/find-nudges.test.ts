import { describe, expect, it } from 'vitest';

import { dayLogEntrySchema } from '@/lib/domain/day-log';
import { type Post, postSchema } from '@/lib/domain/post';
import { findNudges, type NudgeEntry, type NudgeFacts } from '@/lib/nudges/find-nudges';
import { snoozeUntil } from '@/lib/nudges/snooze-until';

import { makeCapturedPost } from '../../db/make-capture';
import { makeAccount } from './make-account';

const OPTIONS = { timeZone: 'Europe/Chisinau', days: 3 };

function nudges(facts: Partial<NudgeFacts>, now: string, days = 3) {
  return findNudges({ accounts: [], posts: [], entries: [], ...facts }, { ...OPTIONS, now: new Date(now), days });
}

function post(nativeId: string, first: string, last = first): Post {
  return postSchema.parse({
    ...makeCapturedPost({ nativeId }),
    accountId: 'x:rival',
    firstCapturedAt: first,
    lastCapturedAt: last,
    changedAt: null,
    textHistory: [],
    tags: [],
    note: '',
    clientId: null,
    updatedAt: last,
  });
}

function entry(change: Partial<NudgeEntry>): NudgeEntry {
  const at = '2026-03-04T10:00:00.000Z';
  const none = { openedAt: null, snoozedUntil: null, dismissedAt: null };
  const row = {
    id: 'n',
    kind: 'nudge',
    date: '2026-03-04',
    at,
    updatedAt: at,
    accountId: 'x:rival',
    ...none,
    ...change,
  };
  return dayLogEntrySchema.parse(row) as NudgeEntry;
}

const daysAway = (found: ReturnType<typeof nudges>) => found.map(({ daysAway: days }) => days);

describe('DP-8: competitors not visited for some days', () => {
  it.each([
    // Last seen on 1 March at 12:00 in Chisinau.
    ['2026-03-03T20:00:00.000Z', []],
    ['2026-03-03T21:59:00.000Z', []],
    // Midnight there: the third day begins, though no 72 hours have passed.
    ['2026-03-03T22:00:00.000Z', [3]],
    ['2026-03-04T10:00:00.000Z', [3]],
    ['2026-03-11T10:00:00.000Z', [10]],
    // A clock that was set back.
    ['2026-02-20T10:00:00.000Z', []],
  ])('are named at %s by the calendar', (now, expected) => {
    expect(daysAway(nudges({ accounts: [makeAccount()] }, now))).toStrictEqual(expected);
  });

  it('counts the days of a week in which clocks change', () => {
    const account = makeAccount({ lastSeenAt: '2026-03-28T10:00:00.000Z' });
    // Clocks in Chisinau go forward in the night to the 29th.
    expect(daysAway(nudges({ accounts: [account] }, '2026-03-30T20:59:00.000Z'))).toStrictEqual([]);
    expect(daysAway(nudges({ accounts: [account] }, '2026-03-30T21:00:00.000Z'))).toStrictEqual([3]);
  });

  it.each([
    [1, [2]],
    [2, [2]],
    [3, []],
  ])('after %d days, as the person chose', (days, expected) => {
    expect(daysAway(nudges({ accounts: [makeAccount()] }, '2026-03-03T10:00:00.000Z', days))).toStrictEqual(expected);
  });

  it.each(['own', 'contractor', 'other'])('leaves accounts alone that are %s', (role) => {
    expect(nudges({ accounts: [makeAccount({ role })] }, '2026-03-20T10:00:00.000Z')).toStrictEqual([]);
  });

  it('takes a profile opened from a nudge for a visit', () => {
    const facts = { accounts: [makeAccount()], entries: [entry({ openedAt: '2026-03-09T10:00:00.000Z' })] };
    expect(daysAway(nudges(facts, '2026-03-10T10:00:00.000Z'))).toStrictEqual([]);
    expect(daysAway(nudges(facts, '2026-03-12T10:00:00.000Z'))).toStrictEqual([3]);
  });

  it('is quiet until the time it was put off to', () => {
    const facts = { accounts: [makeAccount()], entries: [entry({ snoozedUntil: '2026-03-11T22:00:00.000Z' })] };
    expect(daysAway(nudges(facts, '2026-03-11T21:59:00.000Z'))).toStrictEqual([]);
    expect(daysAway(nudges(facts, '2026-03-11T22:00:00.000Z'))).toStrictEqual([11]);
  });

  it('comes back as many days after it was skipped, and tells the true number of days', () => {
    const facts = { accounts: [makeAccount()], entries: [entry({ dismissedAt: '2026-03-09T10:00:00.000Z' })] };
    expect(daysAway(nudges(facts, '2026-03-11T10:00:00.000Z'))).toStrictEqual([]);
    expect(daysAway(nudges(facts, '2026-03-12T10:00:00.000Z'))).toStrictEqual([11]);
  });
});

describe('DP-8: posts that wait for their numbers after a day', () => {
  const accounts = [makeAccount({ lastSeenAt: '2026-03-04T10:00:00.000Z' })];
  const FIRST = '2026-03-04T10:00:00.000Z';
  const idsAt = (posts: Post[], now: string, entries: NudgeEntry[] = []) =>
    nudges({ accounts, posts, entries }, now, 30).flatMap((nudge) => nudge.posts.map(({ nativeId }) => nativeId));

  it.each([
    ['before', '2026-03-05T05:59:59.000Z', []],
    ['about a day after', '2026-03-05T06:00:00.000Z', ['1']],
    ['as long as the numbers are still worth it', '2026-03-07T09:59:59.000Z', ['1']],
    ['three days after', '2026-03-07T10:00:00.000Z', []],
  ])('%s the first capture', (_when, now, expected) => {
    expect(idsAt([post('1', FIRST)], now)).toStrictEqual(expected);
  });

  it.each([
    ['an hour later', '2026-03-04T11:00:00.000Z', ['1']],
    ['19 hours later', '2026-03-05T05:00:00.000Z', ['1']],
    ['20 hours later', '2026-03-05T06:00:00.000Z', []],
    ['a day later', '2026-03-05T10:00:00.000Z', []],
  ])('unless it was captured again %s', (_when, last, expected) => {
    expect(idsAt([post('1', FIRST, last)], '2026-03-05T12:00:00.000Z')).toStrictEqual(expected);
  });

  it('names the one that waits longest first, and no days where the account was visited', () => {
    const posts = [post('2', '2026-03-04T11:00:00.000Z'), post('1', FIRST)];
    const [nudge] = nudges({ accounts, posts }, '2026-03-05T10:00:00.000Z');
    expect(nudge?.posts.map(({ nativeId }) => nativeId)).toStrictEqual(['1', '2']);
    expect(nudge?.daysAway).toBeNull();
  });

  it('passes over those that waited when the nudge was skipped, not those that begin to wait later', () => {
    const posts = [post('1', FIRST), post('2', '2026-03-04T20:00:00.000Z')];
    const skipped = [entry({ dismissedAt: '2026-03-05T12:00:00.000Z' })];
    expect(idsAt(posts, '2026-03-05T17:00:00.000Z', skipped)).toStrictEqual(['2']);
  });

  it('goes on waiting when the profile was only looked at', () => {
    const opened = [entry({ openedAt: '2026-03-05T11:00:00.000Z' })];
    expect(idsAt([post('1', FIRST)], '2026-03-05T12:00:00.000Z', opened)).toStrictEqual(['1']);
  });

  it('leaves out posts of accounts that are no competitors', () => {
    const other = { ...post('1', FIRST), accountId: null };
    expect(idsAt([other], '2026-03-05T12:00:00.000Z')).toStrictEqual([]);
  });
});

it('DP-8: names those first whose posts wait, then those not visited for longest', () => {
  const accounts = [
    makeAccount({ id: 'x:a', name: 'A', lastSeenAt: '2026-02-20T10:00:00.000Z' }),
    makeAccount({ id: 'x:b', name: 'B', lastSeenAt: '2026-02-10T10:00:00.000Z' }),
    makeAccount({ name: 'C', lastSeenAt: '2026-03-04T10:00:00.000Z' }),
    makeAccount({ id: 'x:d', name: 'D', lastSeenAt: '2026-02-10T10:00:00.000Z' }),
  ];
  const found = nudges({ accounts, posts: [post('1', '2026-03-04T10:00:00.000Z')] }, '2026-03-05T10:00:00.000Z');
  expect(found.map(({ account }) => account.name)).toStrictEqual(['C', 'B', 'D', 'A']);
});

describe('DP-8: putting off', () => {
  it.each([
    ['Europe/Bucharest', '2026-03-28T20:00:00.000Z', 1, '2026-03-28T22:00:00.000Z'],
    // The night in which clocks go forward: the day after begins an hour earlier in UTC.
    ['Europe/Bucharest', '2026-03-29T20:00:00.000Z', 1, '2026-03-29T21:00:00.000Z'],
    ['America/New_York', '2026-11-01T03:00:00.000Z', 1, '2026-11-01T04:00:00.000Z'],
    ['America/New_York', '2026-11-01T03:00:00.000Z', 7, '2026-11-07T05:00:00.000Z'],
  ])('in %s at %s by %d days lasts until the morning', (timeZone, now, days, expected) => {
    expect(snoozeUntil(new Date(now), days, timeZone)).toBe(expected);
  });
});
