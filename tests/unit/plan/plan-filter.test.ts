import { describe, expect, it } from 'vitest';

import { clientIdSchema } from '@/lib/domain/ids';
import { filterPlan, hasPlanFilter, NO_PLAN_FILTER, type PlanFilter } from '@/lib/plan/plan-filter';

import { makePlanItem } from '../../db/make-plan-item';

const items = [
  makePlanItem({ id: 'a', title: 'Vânzare de primăvară', networks: ['vk', 'telegram'], tags: ['promo'] }),
  makePlanItem({ id: 'b', title: 'Ёлка', text: 'Скидки', rubric: 'Праздники', clientId: 'one', assignee: 'Ana' }),
  makePlanItem({ id: 'c', title: 'Review', status: 'review', format: 'reel', clientId: 'two' }),
];
const found = (filter: Partial<PlanFilter>, clientId: string | null = null): string[] =>
  filterPlan(items, { ...NO_PLAN_FILTER, ...filter }, clientId === null ? null : clientIdSchema.parse(clientId)).map(
    ({ id }) => id,
  );

describe('filterPlan', () => {
  it.each<[string, Partial<PlanFilter>, string[]]>([
    ['nothing', {}, ['a', 'b', 'c']],
    ['words in any order, typed plainly', { text: 'primavara VANZ' }, ['a']],
    ['letters that are typed otherwise', { text: 'елка' }, ['b']],
    ['a tag', { text: '#promo' }, ['a']],
    ['a name', { text: '@ana' }, ['b']],
    ['the text', { text: 'скидки' }, ['b']],
    ['a network', { networks: ['telegram', 'x'] }, ['a']],
    ['a status', { statuses: ['review'] }, ['c']],
    ['a format', { formats: ['reel'] }, ['c']],
    ['a rubric', { rubrics: ['Праздники'] }, ['b']],
    ['two filters at once', { statuses: ['draft'], assignees: ['Ana'] }, ['b']],
    ['what nothing has', { text: 'zzz' }, []],
  ])('finds by %s', (_, filter, expected) => expect(found(filter)).toStrictEqual(expected));

  it('DP-14: shows one client and nothing of any other', () => {
    expect(found({}, 'one')).toStrictEqual(['b']);
    expect(found({ text: 'review' }, 'one')).toStrictEqual([]);
  });
});

describe('hasPlanFilter', () => {
  it('knows whether anything is left out', () => {
    expect(hasPlanFilter({ ...NO_PLAN_FILTER, text: '  ' })).toBe(false);
    expect(hasPlanFilter({ ...NO_PLAN_FILTER, rubrics: ['x'] })).toBe(true);
  });

  it('takes what else an address holds for no filter', () => {
    const address = { ...NO_PLAN_FILTER, view: 'month', date: '2026-03-04' };
    expect(hasPlanFilter(address)).toBe(false);
  });
});
