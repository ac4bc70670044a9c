import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LISTS = [
  'lib/domain/network-id.ts',
  'lib/networks/hosts.ts',
  'lib/networks/registry.ts',
  'components/post-card/network-name.ts',
  'components/post-card/network-mark.tsx',
  'README.md',
];

mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
const folder = mkdtempSync(path.join(ROOT, '.tmp', 'new-network-'));
for (const file of LISTS) cpSync(path.join(ROOT, file), path.join(folder, file));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): string =>
  execFileSync(process.execPath, ['tests/tools/new-network.mjs', ...args, '--into', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: 'pipe',
  });
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');

describe('npm run new:network', () => {
  it('refuses a name that is none, and writes nothing', () => {
    expect(() => run('My Network')).toThrow(/small letters/);
    expect(() => run('nest', '--host', 'no host')).toThrow(/not a host name/);
  });

  it('writes the files of a network and its lines in the lists', () => {
    const said = run('nest', '--name', 'Nest', '--host', 'nest.example');
    expect(said).toContain('wrote lib/networks/nest/locator.ts');
    expect(said).toContain('npx vitest run tests/architecture/adapters.test.ts -t nest');
    expect(read('entrypoints/overlay-nest.content.ts')).toContain('NETWORK_HOSTS.nest');
    expect(read('lib/networks/hosts.ts')).toContain("  nest: ['https://nest.example/*'],\n} as const");
    expect(read('lib/domain/network-id.ts')).toContain("  'nest',\n  'practice',");
    expect(read('lib/networks/registry.ts')).toContain("import { nestAdapter } from './nest/adapter';");
    expect(read('lib/networks/registry.ts')).toContain('  nestAdapter,\n  practiceAdapter,\n');
    expect(read('components/post-card/network-name.ts')).toContain("  nest: 'Nest',\n");
    expect(read('components/post-card/network-mark.tsx')).toContain("nest: { letters: 'Ne'");
    expect(read('README.md')).toMatch(/\| Nest {2,}\|/);
  });

  it('does not overwrite one that is there', () => {
    expect(() => run('nest')).toThrow(/is there already: nothing was written/);
  });
});
