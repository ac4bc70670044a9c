import { describe, expect, it } from 'vitest';

import { importsOf, type ImportOf, readFiles, readProductCode, type SourceFile } from './source-tree';

const files = readProductCode();
const byPath = new Map(files.map((file) => [file.path, file]));

/** "file imports thing" for every import that breaks a rule. */
function violations(inFiles: readonly SourceFile[], isBad: (entry: ImportOf, file: SourceFile) => boolean): string[] {
  return inFiles.flatMap((file) =>
    importsOf(file)
      .filter((entry) => isBad(entry, file))
      .map((entry) => `${file.path} imports ${entry.specifier}`),
  );
}

const under = (folder: string): SourceFile[] => files.filter((file) => file.path.startsWith(`${folder}/`));
const isIn = (entry: ImportOf, folder: string): boolean => entry.file?.startsWith(`${folder}/`) ?? false;
const isPackage = (entry: ImportOf, name: RegExp): boolean => entry.file === null && name.test(entry.specifier);
const REACT = /^(react|react-dom|react-aria-components|dexie-react-hooks|lucide-react|wouter)(\/|$)/;
/** The places in lib where hooks live. */
const HOOK_FILE = /\/use-[^/]+\.tsx?$/;

describe('layers: entrypoints → components → lib', () => {
  it('lib imports nothing from above', () => {
    const found = violations(under('lib'), (entry) => isIn(entry, 'components') || isIn(entry, 'entrypoints'));
    expect(found, 'move what both need into lib').toEqual([]);
  });

  it('components import nothing from entrypoints', () => {
    const found = violations(under('components'), (entry) => isIn(entry, 'entrypoints'));
    expect(found, 'move what both need into components').toEqual([]);
  });

  it('product code imports nothing from tests', () => {
    const found = violations(files, (entry) => isIn(entry, 'tests'));
    expect(found, 'move it into lib, or keep it a test').toEqual([]);
  });

  it('lib knows React only in hooks', () => {
    const code = under('lib').filter((file) => !HOOK_FILE.test(file.path));
    const found = violations(code, (entry) => !entry.isTypeOnly && isPackage(entry, REACT));
    expect(found, 'name the file use-*.ts if it is a hook, else move it into components').toEqual([]);
  });
});

describe('single import points', () => {
  it.each([
    { name: /^dexie/, home: 'lib/db/', advice: 'write a repository function in lib/db and call that' },
    {
      name: /^wxt\/browser$|^webextension-polyfill$/,
      home: 'lib/browser.ts',
      advice: "import { browser } from '@/lib/browser'",
    },
    { name: /^zod(\/|$)/, home: 'lib/zod.ts', advice: "import { z } from '@/lib/zod' (it makes Zod jitless first)" },
    { name: /^write-excel-file|^papaparse$/, home: 'lib/export/', advice: 'call lib/export' },
  ])('$name only in $home', ({ name, home, advice }) => {
    const found = violations(files, (entry, file) => isPackage(entry, name) && !file.path.startsWith(home));
    expect(found, advice).toEqual([]);
  });

  it('fast-check only in tests/property.ts', () => {
    const tests = ['.ts', '.tsx'].flatMap((ending) => readFiles(['tests'], ending));
    const found = violations(
      tests,
      (entry, file) => isPackage(entry, /^fast-check$/) && file.path !== 'tests/property.ts',
    );
    expect(found, 'import from tests/property.ts: its cases are the same in every run').toEqual([]);
    expect(tests.filter((file) => importsOf(file).some((entry) => entry.file === 'tests/property.ts'))).not.toEqual([]);
  });
});

describe('what runs inside pages of networks', () => {
  const starts = files.filter((file) =>
    /^entrypoints\/([^/]+\.content(\.ts|\/index\.ts)|(page|capture)-[^/]+\.ts)$/.test(file.path),
  );
  const FORBIDDEN = /^(zod|react|react-dom|dexie)/;

  it('there are such scripts', () => {
    expect(starts.length).toBeGreaterThan(0);
  });

  it.each(starts.map((file) => file.path))('%s reaches no Zod, React, Dexie or lib/db', (start) => {
    expect(chainToForbidden(start), 'make the import type-only, or move the code behind a message').toBeNull();
  });

  function chainToForbidden(start: string): string | null {
    const queue: string[][] = [[start]];
    const seen = new Set([start]);
    for (const chain of queue) {
      const file = byPath.get(chain.at(-1)!);
      for (const entry of file === undefined ? [] : importsOf(file)) {
        if (entry.isTypeOnly) continue;
        if (isPackage(entry, FORBIDDEN) || isIn(entry, 'lib/db')) return [...chain, entry.specifier].join(' → ');
        if (entry.file === null || seen.has(entry.file)) continue;
        seen.add(entry.file);
        queue.push([...chain, entry.file]);
      }
    }
    return null;
  }
});

describe('adapters', () => {
  it('import only the contract, shared readers, hosts, lib/domain and lib/text', () => {
    const adapters = files.filter((file) => /^lib\/networks\/[^/]+\/.+/.test(file.path));
    const found = violations(adapters, (entry, file) => {
      const own = /^lib\/networks\/[^/]+\//.exec(file.path)![0];
      const allowed = [
        own,
        'lib/networks/shared/',
        'lib/networks/contract',
        'lib/networks/hosts',
        'lib/domain/',
        'lib/text/',
      ];
      return !allowed.some((place) => entry.file?.startsWith(place));
    });
    expect(found, 'adapters are pure over the DOM they are given: put shared code into lib/networks/shared').toEqual(
      [],
    );
  });
});
