import { describe, expect, it } from 'vitest';

import { findCollisions } from '@/lib/plan/collisions';
import { findUnready } from '@/lib/plan/unready';

import { makePlanItem } from '../../db/make-plan-item';

const post = (id: string, time: string | null, changes = {}) =>
  makePlanItem({ id, time, networks: ['vk'], ...changes });
const pairs = (items: Parameters<typeof findCollisions>[0]) =>
  findCollisions(items).map(({ items: [one, other], minutes }) => [one.id, other.id, minutes]);

describe('findCollisions', () => {
  it('names each pair less than an hour apart once, the earlier first', () => {
    const items = [post('c', '12:45'), post('a', '12:00'), post('b', '12:30'), post('d', '13:45')];
    expect(pairs(items)).toStrictEqual([
      ['a', 'b', 30],
      ['a', 'c', 45],
      ['b', 'c', 15],
    ]);
  });

  it('does not mind other networks, clients, accounts, tasks, or what stands still', () => {
    const first = post('a', '12:00');
    for (const change of [
      { networks: ['ok'] },
      { clientId: 'other' },
      { kind: 'task' },
      { status: 'held', hold: null },
      { status: 'dropped' },
    ]) {
      expect(pairs([first, post('b', '12:10', change)])).toStrictEqual([]);
    }
    const [one, other] = ['vk:1', 'vk:2'].map((id) => post(id, '12:00', { accountIds: [id] }));
    expect(pairs([one, other].filter((item) => item !== undefined))).toStrictEqual([]);
  });

  it('compares instants, not clocks', () => {
    const here = post('a', '12:00', { timeZone: 'Europe/Bucharest' });
    const there = post('b', '12:00', { timeZone: 'America/New_York' });
    const near = post('c', '05:30', { timeZone: 'America/New_York' });
    expect(pairs([here, there, near])).toStrictEqual([['a', 'c', 30]]);
  });
});

describe('findUnready', () => {
  const now = new Date('2026-03-03T10:00:00.000Z');

  it('names what a post of the next two days lacks', () => {
    const bare = post('a', '12:00', { format: 'photo' });
    expect(findUnready([bare], now)).toStrictEqual([{ item: bare, lacks: ['text', 'visual', 'approval'] }]);
  });

  it('leaves out what is ready, late, or far', () => {
    const items = [
      post('ready', '12:00', { status: 'ready', text: 'Text' }),
      post('late', '12:00', { date: '2026-03-02' }),
      post('far', '12:00', { date: '2026-03-20' }),
    ];
    expect(findUnready(items, now)).toStrictEqual([]);
  });
});
