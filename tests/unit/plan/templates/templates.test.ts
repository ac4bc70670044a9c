import { describe, expect, it } from 'vitest';

import { planTemplateSchema } from '@/lib/domain/plan-template';
import { locales } from '@/lib/i18n/locale';
import { chooseDayTemplate } from '@/lib/plan/templates/choose-day-template';
import { findCollisions } from '@/lib/plan/templates/find-collisions';
import { dayFromTemplate, layOut } from '@/lib/plan/templates/lay-out';
import { isStarter, listStarterTemplates } from '@/lib/plan/templates/starter-templates';
import { SKELETONS } from '@/lib/plan/templates/starter/skeleton';
import { templateOfItems } from '@/lib/plan/templates/template-of-items';

import { makePlanContent, makePlanItem } from '../../../db/make-plan-item';

const PLACE = { date: '2026-03-27', clientId: null, timeZone: 'Europe/Chisinau' };
const AT = { createdAt: '2026-03-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' };

describe('the templates that come with Jackdaw', () => {
  it.each(locales)('%s: each item has its words, and the rows are sound', (locale) => {
    const templates = listStarterTemplates(locale);
    expect(templates.map(({ kind }) => kind)).toEqual(['series', 'series', 'event', 'contest', 'poll', 'day']);
    for (const template of templates) {
      expect(isStarter(template)).toBe(true);
      expect(planTemplateSchema.parse({ ...template, ...AT }).items).toHaveLength(template.items.length);
      expect(template.items.every(({ content }) => content.title.length > 3)).toBe(true);
    }
  });

  it('have their own words in every language', () => {
    const titles = locales.map((locale) =>
      listStarterTemplates(locale).flatMap(({ items }) => items.map(({ content }) => content.title)),
    );
    const count = Object.values(SKELETONS).reduce((sum, { items }) => sum + items.length, 0);
    expect(titles.map(({ length }) => length)).toEqual(locales.map(() => count));
    expect(new Set(titles.flat()).size).toBe(3 * count);
  });

  it('the day of domain.md 6.2 has thirteen blocks, no two at one time', () => {
    const day = chooseDayTemplate([], 'en')!;
    const blocks = dayFromTemplate(day, PLACE);
    expect(blocks.map(({ duration }) => duration)).toEqual([15, 5, 30, 10, 90, 20, null, 15, 30, 15, 20, null, 10]);
    expect(blocks.every(({ kind, date }) => kind === 'task' && date === PLACE.date)).toBe(true);
    const items = blocks.map((block, place) => makePlanItem({ ...block, id: `block-${place}` }));
    for (const item of items)
      expect(
        findCollisions(
          [item],
          items.filter(({ id }) => id !== item.id),
        ),
      ).toEqual([]);
  });
});

describe('a template laid out', () => {
  it('goes by days of the calendar, over a change of clocks', () => {
    const event = listStarterTemplates('ro').find(({ kind }) => kind === 'event')!;
    const dates = layOut(event, PLACE).map(({ date, time, timeZone }) => `${date} ${time} ${timeZone}`);
    expect(dates.slice(0, 2)).toEqual(['2026-03-13 12:00 Europe/Chisinau', '2026-03-20 12:00 Europe/Chisinau']);
    expect(dates.at(-1)).toBe('2026-03-30 12:00 Europe/Chisinau');
  });

  it('belongs to the client it is for, else to the one it was saved with', () => {
    const template = { items: [{ day: 0, content: makePlanContent({ date: null, clientId: 'bakery' }) }] };
    expect(layOut(template, PLACE)[0]!.clientId).toBe('bakery');
    const { clientId } = makePlanContent({ clientId: 'gym' });
    expect(layOut(template, { ...PLACE, clientId })[0]!.clientId).toBe('gym');
  });

  it('is what was saved: items as a template come back on the same days', () => {
    const items = [
      makePlanItem({
        id: 'b',
        date: '2026-03-30',
        time: '12:00',
        title: 'After',
        text: 'Words',
        occurrence: { seriesId: 's', date: '2026-03-30' },
      }),
      makePlanItem({ id: 'a', date: '2026-03-27', time: null, title: 'First', references: ['x:1'] }),
      makePlanItem({ id: 'c', date: null, title: 'Idea' }),
    ];
    const template = { items: templateOfItems(items) };
    const again = layOut(template, { ...PLACE, date: '2026-05-01' });
    expect(again.map(({ date, title }) => `${date} ${title}`)).toEqual([
      '2026-05-01 Idea',
      '2026-05-01 First',
      '2026-05-04 After',
    ]);
    expect(again.at(-1)).toMatchObject({ text: 'Words', occurrence: null });
    expect(again.find(({ title }) => title === 'First')?.references).toEqual([]);
  });
});

describe('collisions', () => {
  const taken = makePlanItem({ date: '2026-03-27', time: '12:00', timeZone: 'Europe/Bucharest', clientId: 'bakery' });

  it.each([
    [
      'a post of the same client at the same instant, on another clock',
      { time: '11:00', timeZone: 'Europe/Berlin', clientId: 'bakery' },
      1,
    ],
    ['a minute later', { time: '12:01', clientId: 'bakery' }, 0],
    ['another client', { time: '12:00', clientId: 'gym' }, 0],
    ['without a time', { time: null, clientId: 'bakery' }, 0],
    ['a task beside a post', { time: '12:00', clientId: 'bakery', kind: 'task' }, 0],
  ])('%s', (_, change, count) => {
    expect(findCollisions([makePlanContent({ date: '2026-03-27', ...change })], [taken])).toHaveLength(count);
  });

  it('blocks collide where they overlap; what was dropped is not there', () => {
    const block = makePlanItem({ kind: 'task', time: '10:00', duration: 90 });
    const inside = makePlanContent({ kind: 'task', time: '11:29', duration: 10 });
    expect(findCollisions([inside], [block])).toEqual([{ content: inside, existing: block }]);
    expect(findCollisions([{ ...inside, time: '11:30' }], [block])).toEqual([]);
    expect(findCollisions([inside], [{ ...block, status: 'dropped' }])).toEqual([]);
  });
});

function own(name: string, kind: 'day' | 'poll', updatedAt: string) {
  return { id: name, name, kind, items: [], updatedAt };
}

it('an empty day begins with the own day template, the last changed first', () => {
  const templates = [
    own('Old', 'day', '2026-01-01'),
    own('New', 'day', '2026-02-01'),
    own('Poll', 'poll', '2026-03-01'),
  ];
  expect(chooseDayTemplate(templates, 'ro')?.name).toBe('New');
  expect(chooseDayTemplate([], 'ro')?.name).toBe('Ziua mea de lucru');
});
