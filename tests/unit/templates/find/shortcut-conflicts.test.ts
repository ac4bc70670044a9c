import { describe, expect, it } from 'vitest';

import { clientIdSchema } from '@/lib/domain/ids';
import { findShortcutConflicts } from '@/lib/templates/find/shortcut-conflicts';

import { makeRow } from './make-row';

const [one, two] = [clientIdSchema.parse('c1'), clientIdSchema.parse('c2')];

describe('two templates with one shortcut', () => {
  it.each([
    ['that work everywhere', {}, {}],
    ['in another case', { shortcut: 'PRICE' }, {}],
    ['on one network and on all', { networks: ['vk' as const] }, {}],
    ['on networks that overlap', { networks: ['vk' as const, 'x' as const] }, { networks: ['x' as const] }],
    ['of one client and of nobody', { clientId: one }, {}],
  ])('are in conflict: those %s', (_, first, second) => {
    const [a, b] = [makeRow({ shortcut: 'price', ...first }), makeRow({ shortcut: 'price', ...second })];
    expect(findShortcutConflicts(a, [a, b])).toEqual([b]);
    expect(findShortcutConflicts(b, [a, b])).toEqual([a]);
    expect(findShortcutConflicts({ ...a, id: null }, [b])).toEqual([b]);
  });

  it.each([
    ['on different networks', { networks: ['vk' as const] }, { networks: ['x' as const] }],
    ['in different languages', { languages: ['ro'] }, { languages: ['ru', 'en'] }],
    ['of different clients', { clientId: one }, { clientId: two }],
  ])('are not: those %s', (_, first, second) => {
    const [a, b] = [makeRow({ shortcut: 'price', ...first }), makeRow({ shortcut: 'price', ...second })];
    expect(findShortcutConflicts(a, [a, b])).toEqual([]);
  });

  it('have one: a template without is in conflict with nobody', () => {
    const [a, b] = [makeRow(), makeRow()];
    expect(findShortcutConflicts(a, [a, b])).toEqual([]);
  });
});
