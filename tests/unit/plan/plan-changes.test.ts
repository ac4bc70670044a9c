import { describe, expect, it } from 'vitest';

import type { PlanItem, PlanItemChange } from '@/lib/domain/plan-item';
import { answerLive, drop, finish, hold, move, publish, resume, snooze, start } from '@/lib/plan/plan-changes';

import { makePlanItem } from '../../db/make-plan-item';

/** 11:00 in Bucharest. */
const NOW = new Date('2026-03-04T09:00:00.000Z');

const after = (item: PlanItem, change: PlanItemChange): PlanItem => ({ ...item, ...change });

describe('DP-4: mark, snooze, move, hold', () => {
  it('a task is done, a post is out and still to be looked for', () => {
    expect(finish(makePlanItem({ kind: 'task' }), NOW)).toStrictEqual({ status: 'checked', snoozedUntil: null });
    expect(finish(makePlanItem(), NOW)).toStrictEqual({
      status: 'published',
      publishedAt: '2026-03-04T09:00:00.000Z',
      snoozedUntil: null,
    });
  });

  it.each([
    ['quarter', 'Europe/Bucharest', '2026-03-04T09:15:00.000Z'],
    ['hour', 'Europe/Bucharest', '2026-03-04T10:00:00.000Z'],
    ['tomorrow', 'Europe/Bucharest', '2026-03-05T07:00:00.000Z'],
    ['tomorrow', 'America/New_York', '2026-03-05T14:00:00.000Z'],
    ['tomorrow', 'Mars/Olympus', '2026-03-05T09:00:00.000Z'],
  ] as const)('snoozes for a %s in %s until %s, and leaves the slot', (length, timeZone, until) => {
    expect(snooze(makePlanItem({ timeZone }), length, NOW)).toStrictEqual({ snoozedUntil: until });
  });

  it('moves, makes a draft of an idea, and of what a scheduler no longer has right', () => {
    expect(
      after(
        makePlanItem({ date: null, status: 'idea' }),
        move(makePlanItem({ date: null, status: 'idea' }), { date: '2026-03-05' }, NOW),
      ),
    ).toMatchObject({ date: '2026-03-05', status: 'draft', carriedOver: 0 });
    expect(move(makePlanItem({ status: 'scheduled' }), { time: '15:00' }, NOW)).toMatchObject({
      time: '15:00',
      status: 'draft',
    });
    expect(move(makePlanItem({ status: 'approved' }), { date: null, time: null }, NOW)).toMatchObject({
      date: null,
      status: 'idea',
    });
  });

  it('holds with the reason, keeps the first state when the reason changes, and resumes where it was', () => {
    const approved = makePlanItem({ status: 'approved' });
    const held = after(approved, hold(approved, 'Fire at the plant', NOW));
    expect(held).toMatchObject({ status: 'held', hold: { reason: 'Fire at the plant', status: 'approved' } });
    const again = after(held, hold(held, 'Still burning', new Date('2026-03-04T10:00:00Z')));
    expect(again.hold).toStrictEqual({
      reason: 'Still burning',
      since: '2026-03-04T09:00:00.000Z',
      status: 'approved',
      pauseId: null,
    });
    expect(after(again, resume(again))).toStrictEqual(approved);
  });
});

describe('DP-5: overdue never vanishes', () => {
  it('counts each time an item is carried over from a day that is over', () => {
    const late = makePlanItem({ date: '2026-03-02' });
    const once = after(late, move(late, { date: '2026-03-04' }, NOW));
    expect(once.carriedOver).toBe(1);
    expect(move(once, { date: '2026-03-05' }, NOW).carriedOver).toBe(1);
    expect(move(once, { date: '2026-03-05' }, new Date('2026-03-06T09:00:00Z')).carriedOver).toBe(2);
  });

  it('drops with the reason in the notes', () => {
    expect(drop(makePlanItem({ notes: 'Ask Ana' }), ' No budget ')).toStrictEqual({
      status: 'dropped',
      snoozedUntil: null,
      notes: 'Ask Ana\nNo budget',
    });
    expect(drop(makePlanItem(), '').notes).toBe('');
  });
});

describe('DP-9: is it live?', () => {
  it.each([
    ['yes', 'checked'],
    ['late', 'checked'],
    ['no', 'missed'],
  ] as const)('records "%s" as %s, and does not claim to know when it went out', (answer, status) => {
    const liveCheck = { answer, at: '2026-03-04T09:00:00.000Z' };
    expect(answerLive(answer, NOW)).toStrictEqual({ status, liveCheck });
  });
});

describe('DP-3: do it from here', () => {
  it('marks as being published by hand what is still open, and leaves the rest', () => {
    expect(start(makePlanItem({ status: 'approved', snoozedUntil: NOW.toISOString() }))).toStrictEqual({
      status: 'ready',
      snoozedUntil: null,
    });
    expect(start(makePlanItem({ status: 'published' }))).toStrictEqual({});
    expect(start(makePlanItem({ status: 'held' }))).toStrictEqual({});
  });

  it('publishes with the link, and keeps an earlier one where none is given', () => {
    const link = 'https://vk.com/wall-1_2';
    expect(publish(makePlanItem(), link, NOW)).toMatchObject({
      status: 'published',
      publishedAt: NOW.toISOString(),
      permalink: link,
    });
    expect(publish(makePlanItem({ permalink: link }), null, NOW).permalink).toBe(link);
  });
});
