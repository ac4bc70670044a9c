import { describe, expect, it } from 'vitest';

import {
  buildTemplateOrder,
  groupByFolder,
  sortByMatch,
  sortTemplates,
} from '@/components/templates/arrange-templates';
import type { Template } from '@/lib/domain/template';

import { makeRow } from './find/make-row';

const NOT_USED = new Map();
const match = (score: number) => ({ score, words: [] });

function lines(templates: readonly Template[], closed: readonly string[] = []): string[] {
  const order = buildTemplateOrder(templates);
  const sorted = sortTemplates(templates, 'title', { order, usage: NOT_USED });
  return groupByFolder(sorted, new Set(closed)).map((line) =>
    line.kind === 'folder' ? `${'>'.repeat(line.depth + 1)} ${line.folder} ${line.count}` : line.template.title,
  );
}

const shop = [
  makeRow({ title: 'Loose' }),
  makeRow({ title: 'Late', folder: 'Shop/Delivery' }),
  makeRow({ title: 'Abroad', folder: 'Shop/Delivery/Abroad' }),
  makeRow({ title: 'Price', folder: 'Shop' }),
  makeRow({ title: 'Branch', folder: 'Shop 2' }),
];

describe('folders', () => {
  it('stand before what lies in them, one inside the other, counting all below', () => {
    expect(lines(shop)).toEqual([
      'Loose',
      '> Shop 3',
      'Price',
      '>> Shop/Delivery 2',
      'Late',
      '>>> Shop/Delivery/Abroad 1',
      'Abroad',
      '> Shop 2 1',
      'Branch',
    ]);
  });

  it('hide what lies below them when closed, folders too', () => {
    expect(lines(shop, ['Shop'])).toEqual(['Loose', '> Shop 3', '> Shop 2 1', 'Branch']);
    expect(lines(shop, ['Shop/Delivery'])).toContain('>> Shop/Delivery 2');
    expect(lines(shop, ['Shop/Delivery'])).not.toContain('Abroad');
  });

  it('have a heading also where nothing lies in them but other folders', () => {
    expect(lines([makeRow({ title: 'Deep', folder: 'A/B' })])).toEqual(['> A 1', '>> A/B 1', 'Deep']);
  });

  it('stay apart where only a capital letter differs, each in one piece', () => {
    const templates = ['Shop', 'shop', 'Shop'].map((folder, index) => makeRow({ title: `t${index}`, folder }));
    const headings = lines(templates).filter((line) => line.startsWith('>'));
    expect(headings.toSorted()).toEqual(['> Shop 2', '> shop 1']);
  });

  it('need no headings where there are none', () => {
    expect(lines([makeRow({ title: 'B' }), makeRow({ title: 'a' })])).toEqual(['a', 'B']);
  });
});

const [a, b, c] = ['a', 'b', 'c'].map((title) => makeRow({ title, id: title }));
const templates = [c!, b!, a!];
const order = buildTemplateOrder(templates);
const usage = new Map([
  ['a', { count: 9, last30: 0, last90: 1, lastAt: '2026-02-01T00:00:00.000Z', byNetwork: {} }],
  ['b', { count: 2, last30: 1, last90: 2, lastAt: '2026-03-01T00:00:00.000Z', byNetwork: {} }],
]);
const ids = (sort: 'last-used' | 'most-used'): string[] =>
  sortTemplates(templates, sort, { order, usage }).map(({ id }) => id);

describe('the order of templates', () => {
  it('puts what was used last or most in 90 days first, and what was never used last', () => {
    expect(ids('last-used')).toEqual(['b', 'a', 'c']);
    expect(ids('most-used')).toEqual(['b', 'a', 'c']);
  });

  it('puts what matches best first, of equals the first by title, and leaves out what does not match', () => {
    const matches = new Map([
      ['c', match(0.5)],
      ['a', match(0.4)],
      ['x', match(1)],
    ]);
    expect(sortByMatch(templates, matches, order).map(({ id }) => id)).toEqual(['c', 'a']);
    const equal = new Map([
      ['c', match(0.5)],
      ['b', match(0.5)],
    ]);
    expect(sortByMatch(templates, equal, order).map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
