import { describe, expect, it } from 'vitest';

import type { PlanItem } from '@/lib/domain/plan-item';
import { closeDay, findGaps } from '@/lib/plan/close-day';

import { makePlanItem } from '../../db/make-plan-item';

/** 18:00 in Bucharest on 4 March. */
const NOW = new Date('2026-03-04T16:00:00Z');

type Change = Parameters<typeof makePlanItem>[0];

const idsOf = (items: readonly PlanItem[]): string[] => items.map(({ id }) => String(id));

function close(rows: Change[], former: Record<string, Change | null> = {}) {
  const before = Object.entries(former).map(([id, row]): [string, PlanItem | null] => [
    id,
    row === null ? null : makePlanItem({ id, ...row }),
  ]);
  return closeDay({ items: rows.map(makePlanItem), former: new Map(before) }, NOW);
}

describe('DP-13: what became of the day', () => {
  it('counts as done what was finished today, of whatever day it is', () => {
    const { done } = close(
      [
        { id: 'today', status: 'checked' },
        { id: 'late', date: '2026-03-01', status: 'published' },
        { id: 'ahead', date: '2026-03-09', status: 'published' },
        { id: 'added', status: 'checked' },
        { id: 'seen', status: 'checked', date: '2026-03-03' },
        { id: 'old', status: 'checked', date: '2026-03-03' },
        { id: 'open', time: '23:00' },
      ],
      {
        today: { status: 'draft' },
        late: { status: 'approved', date: '2026-03-01' },
        ahead: { status: 'approved', date: '2026-03-09' },
        added: null,
        // It was out yesterday: today somebody only looked.
        seen: { status: 'published', date: '2026-03-03' },
      },
    );
    expect(idsOf(done)).toStrictEqual(['late', 'added', 'today', 'ahead']);
  });

  it('counts what is finished on its own day where no trace of the day is left', () => {
    expect(idsOf(close([{ id: 'imported', status: 'checked' }]).done)).toStrictEqual(['imported']);
  });

  it('counts as moved what went from today or before to a later day, and nothing put to and fro', () => {
    const { moved } = close(
      [
        { id: 'tomorrow', date: '2026-03-05' },
        { id: 'idea', date: null, status: 'idea' },
        { id: 'back', date: '2026-03-04', time: '23:00' },
        { id: 'far', date: '2026-03-20' },
      ],
      {
        tomorrow: { date: '2026-03-02' },
        idea: { date: '2026-03-04' },
        back: { date: '2026-03-04' },
        // It was never due today.
        far: { date: '2026-03-10' },
      },
    );
    expect(idsOf(moved)).toStrictEqual(['tomorrow', 'idea']);
  });

  it('counts as missed what is not live, and what is over with nothing done', () => {
    const { missed } = close(
      [
        { id: 'not-live', status: 'missed', date: '2026-03-03' },
        { id: 'over', time: '12:00' },
        { id: 'evening', time: '20:00' },
        { id: 'dropped', status: 'dropped' },
        { id: 'long-ago', status: 'missed', date: '2026-03-01' },
        { id: 'older', date: '2026-03-01' },
      ],
      { 'not-live': { status: 'published', date: '2026-03-03' } },
    );
    expect(idsOf(missed)).toStrictEqual(['not-live', 'over']);
  });

  it('goes by the clock of each item', () => {
    // 05:00 of 5 March in Auckland: its tomorrow is the sixth.
    const { tomorrow } = close([
      { id: 'auckland', date: '2026-03-06', timeZone: 'Pacific/Auckland' },
      { id: 'bucharest', date: '2026-03-05' },
      { id: 'too-far', date: '2026-03-06' },
    ]);
    expect(idsOf(tomorrow)).toStrictEqual(['bucharest', 'auckland']);
  });
});

describe('DP-13: what tomorrow lacks', () => {
  const tomorrow = { date: '2026-03-05', networks: ['vk', 'x'] };

  it.each<[string, Change, string[]]>([
    ['all of it', {}, ['text', 'visual', 'approval']],
    ['one network has no text', { texts: { vk: 'Для ВК' } }, ['text', 'visual', 'approval']],
    ['every network has its text', { texts: { vk: 'Для ВК', x: 'For X' } }, ['visual', 'approval']],
    ['one text for all', { text: 'Sale' }, ['visual', 'approval']],
    ['spaces are no text', { text: '  ' }, ['text', 'visual', 'approval']],
    ['a poll needs no picture', { text: 'Sale', format: 'poll' }, ['approval']],
    ['the picture is described', { text: 'Sale', altTexts: ['A shop window'] }, ['approval']],
    ['it is with the client', { text: 'Sale', status: 'review' }, ['approval']],
    ['it is agreed', { text: 'Sale', status: 'approved' }, []],
    ['the text went missing after all', { status: 'ready' }, ['text']],
    ['it is a task', { kind: 'task' }, []],
    ['it is out already', { status: 'published' }, []],
  ])('%s', (_name, change, gaps) => {
    expect(findGaps(makePlanItem({ ...tomorrow, ...change }))).toStrictEqual(gaps);
  });

  it('lists only those that lack something', () => {
    const { gaps } = close([
      { id: 'raw', ...tomorrow },
      { id: 'ready', ...tomorrow, text: 'Sale', status: 'approved' },
    ]);
    expect(gaps.map(({ item }) => String(item.id))).toStrictEqual(['raw']);
  });
});
