import { describe, expect, it } from 'vitest';

import { NETWORK_HOSTS, QUIET_HOSTS } from '@/lib/networks/hosts';
import { adapters } from '@/lib/networks/registry';

import { exists, readFiles, readText } from './source-tree';

/** Networks that live on pages of the extension itself: no host, no content script, no saved fixtures. */
const OWN_PAGES = new Set<string>(['practice']);
/** Networks that are read only on request and never written to: no always-on script, no place for a badge. */
const QUIET = new Set(Object.keys(QUIET_HOSTS));
/** Networks whose pages show no post inside another one: a repost there looks like any post of its author. */
const WITHOUT_REPOSTS = new Set(['instagram', 'pinterest']);
/** Folder of shared readers. */
const NOT_A_NETWORK = 'shared';

const folders = [...new Set(readFiles(['lib/networks'], '.ts').map(({ path }) => path.split('/')[2]!))].filter(
  (name) => !name.endsWith('.ts') && name !== NOT_A_NETWORK,
);
const networks = folders.filter((id) => !OWN_PAGES.has(id));
/** How a golden reading says that a post holds or is another one. */
const REPOST = /"kind": "(repost|quote)"|"quoted": \{|"repostedBy": \{/;

const hosts = new Map<string, readonly string[]>(Object.entries(NETWORK_HOSTS));

describe('registry', () => {
  it('holds every folder of lib/networks once', () => {
    expect(
      adapters.map((adapter) => adapter.id).toSorted(),
      'one folder lib/networks/<id> and one line in lib/networks/registry.ts for each network',
    ).toEqual(folders.toSorted());
  });
});

describe.each(networks)('%s', (id) => {
  const adapter = adapters.find((candidate) => candidate.id === id);
  const files = readFiles([`lib/networks/${id}`], '.ts');

  it('matches the hosts of lib/networks/hosts.ts, whole hosts over https', () => {
    expect(adapter?.matches, `matches: NETWORK_HOSTS.${id}`).toEqual(QUIET.has(id) ? [] : hosts.get(id));
    for (const pattern of adapter?.matches ?? []) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/\*$/);
  });

  it.runIf(QUIET.has(id))('has no always-on script, in no list of hosts, and its own reading script', () => {
    expect(hosts.has(id), 'not in NETWORK_HOSTS').toBe(false);
    expect(exists(`entrypoints/overlay-${id}.content.ts`), 'nothing of ours runs there by itself').toBe(false);
    expect(readText(`entrypoints/capture-${id}.ts`)).toContain(`lib/networks/${id}/adapter`);
  });

  it.runIf(!QUIET.has(id))('has its own always-on script with its own locator only, and its own capture kit', () => {
    const entry = `entrypoints/overlay-${id}.content.ts`;
    expect(exists(entry), `add ${entry}, like the one of another network`).toBe(true);
    const text = readText(entry);
    expect(text, 'take the matches from lib/networks/hosts.ts').toContain(`NETWORK_HOSTS.${id}`);
    const imported = [...text.matchAll(/lib\/networks\/([\w-]+)\/[\w-]*locator/g)].map((match) => match[1]!);
    expect(imported, 'import the locator of this network and nothing of another').toEqual([id]);
    const kit = `entrypoints/capture-${id}.ts`;
    expect(exists(kit), `add ${kit}, like the one of another network`).toBe(true);
    expect(readText(kit), 'hand over the adapter of this network').toContain(`lib/networks/${id}/adapter`);
  });

  it('imports in plain Node, where there is no document', async () => {
    expect(globalThis.document).toBeUndefined();
    const module = (await import(`../../lib/networks/${id}/adapter.ts`)) as Record<string, unknown>;
    expect(module[`${id}Adapter`], `export const ${id}Adapter`).toBe(adapter);
  });

  it('comments its selectors', () => {
    const bare = files
      .filter(({ path }) => /selectors?\.ts$/.test(path))
      .flatMap(({ path, text }) => uncommented(path, text));
    expect(bare, 'say above each group of selectors what it is, on which page, seen when').toEqual([]);
  });

  it('uses every selector it declares', () => {
    const unused = files.flatMap(({ path, text }) =>
      /selectors?\.ts$/.test(path)
        ? keysOf(text)
            .filter((key) => !isUsed(key, path))
            .map((key) => `${path}: ${key}`)
        : [],
    );
    expect(unused, 'delete it').toEqual([]);
  });

  it('has fixtures with golden readings for feed, media, quotes or reposts, and missing fields', () => {
    const expected = readFiles([`tests/networks/${id}/expected`], '.json').map(({ text }) => text);
    const lacks = Object.entries({
      'a feed': /"page": "(feed|profile|messages)"/,
      'a post with media': /"type": "(image|video|gif)"/,
      ...(WITHOUT_REPOSTS.has(id) ? {} : { 'a repost or quote': REPOST }),
      'a post with a missing field': /"missing": \[\s*"/,
    })
      .filter(([, sign]) => !expected.some((text) => sign.test(text)))
      .map(([what]) => what);
    expect(lacks, `write fixtures in tests/networks/${id}/fixtures and their expected/*.json`).toEqual([]);
  });

  it('has fixtures with made-up content only, each saying where it lives', () => {
    const odd = readFiles([`tests/networks/${id}/fixtures`], '.html').filter(
      ({ text }) => !/^\s*<!--\s*url:\s*https:\S+\s+lang:\s*[\w-]+\s*-->/.test(text),
    );
    expect(
      odd.map(({ path }) => path),
      'start the file with <!-- url: https://… lang: xx -->',
    ).toEqual([]);
  });

  it('is proved against hostile text and addresses', () => {
    const tests = [
      ...readFiles([`tests/networks/${id}`], '.ts'),
      ...readFiles([`tests/networks/${id}/fixtures`], '.html'),
    ];
    const isPoisoned = tests.some(({ text }) => /javascript:|poison|hostile/.test(text));
    expect(
      isPoisoned,
      `add a fixture or test with javascript: addresses and markup as text to tests/networks/${id}`,
    ).toBe(true);
  });

  it('has a row in the network table of README.md', () => {
    const name = adapter?.name ?? id;
    expect(readText('README.md'), `add a row that begins with "| ${name}"`).toMatch(new RegExp(`^\\| ${name}\\b`, 'm'));
  });

  function isUsed(key: string, declaredIn: string): boolean {
    const pattern = new RegExp(`\\b${key}\\b`);
    return files.some(({ path, text }) => (path === declaredIn ? text.split(pattern).length > 2 : pattern.test(text)));
  }
});

/** Keys two spaces deep (of `selectors = {…}`) and exported constants. */
function keysOf(text: string): string[] {
  return [...text.matchAll(/^(?: {2}|export const )(\w+)(?=[:\s]*[:=])/gm)].map((match) => match[1]!);
}

/** From this many keys on, a comment above the object cannot speak for each. */
const LARGE_OBJECT = 7;

/**
 * Exported constants, and keys of large objects, that neither carry a comment nor stand in a run that begins with a
 * commented one. Keys of small objects (`{ root, title }`) are covered by the comment above the object.
 */
function uncommented(path: string, text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const isConstant = /^export const \w+/.test(line);
    const isKey = /^ {2}\w+:/.test(line) && siblingsOf(lines, index) >= LARGE_OBJECT;
    return (isConstant || isKey) && !isCommented(lines, index) ? [`${path}:${index + 1}: ${line.trim()}`] : [];
  });
}

/** How many keys the top-level object around this line has. */
function siblingsOf(lines: readonly string[], index: number): number {
  const start = lines.findLastIndex((line, at) => at < index && line.startsWith('export const '));
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('}'));
  return lines.slice(start + 1, start + 1 + length).filter((line) => /^ {2}\w+:/.test(line)).length;
}

function isCommented(lines: readonly string[], index: number): boolean {
  const ownOrFirstInside = lines[index]!.endsWith('{') ? `${lines[index]!}${lines[index + 1]!}` : lines[index]!;
  if (/\/\/|\*\//.test(ownOrFirstInside)) return true;
  for (let above = index - 1; above >= 0; above -= 1) {
    const line = lines[above]!;
    if (/(\*\/|^\s*\/\/)/.test(line)) return true;
    // A blank line or the opening of an object ends the run that one comment stands for.
    if (line.trim() === '' || /^export const .*\{\s*$/.test(line)) return false;
  }
  return false;
}
