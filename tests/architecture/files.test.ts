import { describe, expect, it } from 'vitest';

import { readFiles, readProductCode } from './source-tree';

const MAX_LINES = 300;
const MAX_ADAPTER_LINES = 250;
/** Names that say nothing of what is inside. */
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|shared|tools|stuff)\.(ts|tsx|mjs)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;

const product = readProductCode();
const tests = [...readFiles(['tests'], '.ts'), ...readFiles(['tests'], '.tsx'), ...readFiles(['tests'], '.mjs')];
const code = [...product, ...tests];

describe('files', () => {
  it(`have at most ${MAX_LINES} lines`, () => {
    const long = code
      .filter(({ text }) => lineCount(text) > MAX_LINES)
      .map(({ path, text }) => `${path}: ${lineCount(text)}`);
    expect(long, 'split the file by subject').toEqual([]);
  });

  it(`of one network have at most ${MAX_ADAPTER_LINES} lines`, () => {
    const long = product
      .filter(({ path, text }) => path.startsWith('lib/networks/') && lineCount(text) > MAX_ADAPTER_LINES)
      .map(({ path, text }) => `${path}: ${lineCount(text)}`);
    expect(long, 'split the adapter by what it reads: author, counts, media, time').toEqual([]);
  });

  it('are named in kebab-case after their subject', () => {
    const odd = code.filter(({ path }) => !KEBAB.test(fileName(path)) || EMPTY_NAMES.test(fileName(path)));
    expect(
      odd.map(({ path }) => path),
      'rename it: lower case with dashes, and a word that says the subject',
    ).toEqual([]);
  });

  it('export by name', () => {
    const allowed = /^entrypoints\/[^/]+(\.content)?(\.ts|\/index\.ts)$/;
    const odd = product.filter(({ path, text }) => /^export default /m.test(text) && !allowed.test(path));
    expect(
      odd.map(({ path }) => path),
      'use a named export; only WXT entry points have default ones',
    ).toEqual([]);
  });
});

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}

function fileName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
