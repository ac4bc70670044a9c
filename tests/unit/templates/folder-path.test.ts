import { describe, expect, it } from 'vitest';

import { isInFolder, listFolderPaths, movedFolder } from '@/lib/templates/folder-path';

describe('a folder', () => {
  it.each([
    ['Shop', 'Shop', true],
    ['Shop/Delivery', 'Shop', true],
    ['Shop 2', 'Shop', false],
    ['shop', 'Shop', false],
    ['', 'Shop', false],
  ])('"%s" lies in "%s": %s', (folder, parent, inside) => {
    expect(isInFolder(folder, parent)).toBe(inside);
  });

  it.each([
    ['Shop', { from: 'Shop', to: 'Store' }, 'Store'],
    ['Shop/Delivery', { from: 'Shop', to: 'Store/East' }, 'Store/East/Delivery'],
    ['Shop/Delivery', { from: 'Shop', to: 'Shop/Old' }, 'Shop/Old/Delivery'],
    ['Shop/Delivery', { from: 'Shop', to: '' }, 'Delivery'],
    ['Shop', { from: 'Shop', to: '' }, ''],
    ['Shop 2', { from: 'Shop', to: 'Store' }, 'Shop 2'],
    ['', { from: '', to: 'Store' }, ''],
    ['Shop', undefined, 'Shop'],
  ])('"%s" is after the move %j in "%s"', (folder, move, after) => {
    expect(movedFolder(folder, move)).toBe(after);
  });

  it('is reached by each folder around it', () => {
    expect(listFolderPaths('A/B/C')).toEqual(['A', 'A/B', 'A/B/C']);
    expect(listFolderPaths('')).toEqual([]);
  });
});
