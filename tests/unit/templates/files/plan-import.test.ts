import { expect, it } from 'vitest';

import { clientIdSchema } from '@/lib/domain/ids';
import type { TemplateContent } from '@/lib/domain/template';
import { chooseImport, countPlan, listPlanned, planImport } from '@/lib/templates/files/plan-import';
import type { ReadTemplate } from '@/lib/templates/files/read-templates';

import * as fc from '../../../property';
import { threadTime } from '../../../thread-time';
import { buildContentWith, buildStored, contentArb } from './template-factory';

function readOf(...contents: Partial<TemplateContent>[]): { templates: ReadTemplate[] } {
  return {
    templates: contents.map((content, index) => ({
      place: { unit: 'row', number: index + 2 },
      content: buildContentWith(content),
      problems: [],
    })),
  };
}

it('tells new, identical and conflicting ones apart, and changes nothing stored by itself', () => {
  const stored = [buildStored({}, 'a'), buildStored({ title: 'Price', shortcut: 'price', tags: ['x', 'y'] }, 'b')];
  const plan = planImport(
    readOf(
      { title: 'Delivery', shortcut: 'ship' },
      { title: 'Price', shortcut: 'price', tags: ['y', 'x'] },
      { title: 'Other', shortcut: 'THX', body: 'Other text' },
      { title: 'thanks', shortcut: null, body: 'Third text' },
    ),
    stored,
  );
  expect(
    plan.items.map(({ status, by, other, choice, freeShortcut }) => [status, by, other, choice, freeShortcut]),
  ).toEqual([
    ['new', null, null, 'add', 'ship'],
    ['identical', 'content', 'Price', 'skip', 'price-2'],
    ['conflict', 'shortcut', 'Thanks', 'keep-both', 'THX-2'],
    ['conflict', 'title', 'Thanks', 'keep-both', null],
  ]);
  expect(countPlan(plan)).toEqual({ new: 1, identical: 1, conflict: 2, added: 3, replaced: 0, left: 1 });
  expect(listPlanned(plan).map(({ id, content }) => [id, content.shortcut])).toEqual([
    [undefined, 'ship'],
    [undefined, 'THX-2'],
    [undefined, null],
  ]);
});

it('is no conflict where two templates never answer in the same place', () => {
  const stored = [buildStored({ shortcut: 'hi', languages: ['ro'] }, 'a')];
  const plan = planImport(readOf({ title: 'Hi', shortcut: 'hi', languages: ['en'] }), stored);
  expect(plan.items[0]?.status).toBe('new');
});

it('finds the second of two alike within one file', () => {
  const plan = planImport(
    readOf({ title: 'A', shortcut: 'a' }, { title: 'A', shortcut: 'a' }, { title: 'B', shortcut: 'a' }),
    [],
  );
  expect(plan.items.map(({ status, existing, choices }) => [status, existing, choices])).toEqual([
    ['new', null, ['add', 'skip']],
    ['identical', null, ['skip', 'keep-both']],
    ['conflict', null, ['keep-both', 'skip']],
  ]);
});

it('replaces a stored one once, keeping its id; a second template for the same stays beside it', () => {
  const stored = [buildStored({}, 'a')];
  const read = readOf({ title: 'New', body: 'one' }, { title: 'Newer', body: 'two' });
  const plan = chooseImport(planImport(read, stored), () => 'replace');
  expect(listPlanned(plan).map(({ id, content }) => [id, content.title, content.shortcut])).toEqual([
    ['a', 'New', 'thx'],
    [undefined, 'Newer', 'thx-3'],
  ]);
  expect(countPlan(plan)).toMatchObject({ conflict: 2, added: 1, replaced: 1, left: 0 });
});

it('skips what the person does not want, and passes over choices an item does not have', () => {
  const plan = planImport(readOf({}, { title: 'Other', shortcut: 'o' }), []);
  expect(listPlanned(chooseImport(plan, () => 'skip'))).toEqual([]);
  expect(listPlanned(chooseImport(plan, () => 'replace'))).toHaveLength(2);
});

it('knows clients by id or name, and takes others for everybody’s, saying so', () => {
  const [ana, ion] = ['id-1', 'x'].map((id) => clientIdSchema.parse(id));
  const byName = clientIdSchema.parse('Florăria ana');
  const clients = [{ id: ana!, name: 'Florăria Ana' }];
  const { items } = planImport(
    readOf(
      { title: '1', shortcut: null, clientId: ana! },
      { title: '2', shortcut: null, clientId: byName },
      { title: '3', shortcut: null, clientId: ion! },
    ),
    [],
    clients,
  );
  expect(items.map(({ read }) => [read.content.clientId, read.problems])).toEqual([
    [ana, []],
    [ana, []],
    [null, [{ code: 'unknown-client', found: 'x' }]],
  ]);
});

it('never stores two that answer to one shortcut in one place, and stores or skips each', () => {
  fc.assert(
    fc.property(fc.array(contentArb, { maxLength: 12 }), fc.array(contentArb, { maxLength: 6 }), (contents, before) => {
      const isAlone = new Map(before.map((content) => [content.shortcut, content]));
      const stored = [...isAlone.values()].map((content, index) =>
        buildStored({ ...content, clientId: null }, `s${index}`),
      );
      const everywhere = contents.map((content) => ({ ...content, networks: [], languages: [], clientId: null }));
      const plan = planImport(readOf(...everywhere), stored);
      const figures = countPlan(plan);
      expect(figures.added + figures.replaced + figures.left).toBe(contents.length);
      const shortcuts = listPlanned(plan).flatMap(({ content }) => content.shortcut?.toLowerCase() ?? []);
      expect(new Set(shortcuts).size).toBe(shortcuts.length);
      for (const { shortcut } of stored) expect(shortcuts).not.toContain(shortcut?.toLowerCase());
    }),
  );
});

it('plans 5,000 templates, all of one shortcut, within two seconds', () => {
  const contents = Array.from({ length: 5000 }, (_, index) => ({ title: `T${index}`, body: `Text ${index}` }));
  const start = threadTime();
  const plan = planImport(readOf(...contents), [buildStored({}, 'a')]);
  expect(threadTime() - start).toBeLessThan(2000);
  expect(new Set(listPlanned(plan).map(({ content }) => content.shortcut)).size).toBe(5000);
});
