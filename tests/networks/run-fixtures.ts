import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import type { NetworkAdapter } from '@/lib/networks/contract';

import { type FixturePage, loadFixture, parsePage, withAbsoluteUrls } from './parse-page';
import { readPage } from './read-page';

/**
 * Runs one network's fixtures: every `<folder>/fixtures/*.html` must read as `<folder>/expected/<name>.json` says.
 * A missing golden file fails; `UPDATE_EXPECTED=1 npx vitest run tests/networks/<id>` writes them, for a person to read.
 * @param folder the network's test folder (`import.meta.dirname`)
 */
export function runFixtures(adapter: NetworkAdapter, folder: string): void {
  const files = readdirSync(join(folder, 'fixtures')).filter((file) => file.endsWith('.html'));
  describe.each(files)(`${adapter.id} %s`, (file) => {
    const fixture = loadFixture(join(folder, 'fixtures', file));
    it('reads as its golden file says', () => expectGolden(adapter, fixture, folder));
    it('reads the same from a saved copy with absolute addresses', () => {
      const live = readPage(adapter, parsePage(adapter, fixture.html, fixture.url));
      const saved = parsePage(adapter, withAbsoluteUrls(fixture.html, fixture.url), fixture.url);
      expect(readPage(adapter, saved)).toEqual(live);
    });
    it('gives every post one key, one place for the badge and a way back from its parts', () =>
      expectSoundPosts(adapter, fixture));
    it('gives every comment one key, one place for its button and a way back from its parts', () =>
      expectSoundComments(adapter, fixture));
    it('leaves the page as it was', () => {
      const page = parsePage(adapter, fixture.html, fixture.url);
      const before = page.document.documentElement.outerHTML;
      readPage(adapter, page);
      expect(page.document.documentElement.outerHTML).toBe(before);
    });
  });
  it(`${adapter.id} has fixtures in at least three interface languages`, () => {
    const langs = new Set(files.map((file) => loadFixture(join(folder, 'fixtures', file)).lang));
    expect(langs.size).toBeGreaterThanOrEqual(3);
  });
}

function expectGolden(adapter: NetworkAdapter, fixture: FixturePage, folder: string): void {
  const reading = readPage(adapter, parsePage(adapter, fixture.html, fixture.url));
  const golden = join(folder, 'expected', `${fixture.name}.json`);
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(golden, `${JSON.stringify(reading, null, 2)}\n`);
  if (!existsSync(golden))
    throw new Error(`no golden file expected/${fixture.name}.json: write it with UPDATE_EXPECTED=1 and read it`);
  expect(reading).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
}

function expectSoundPosts(adapter: NetworkAdapter, fixture: FixturePage): void {
  const page = parsePage(adapter, fixture.html, fixture.url);
  const posts = [...adapter.findPosts(page.document, page)];
  const keys = posts.map((post) => adapter.postKey(post, page));
  expect(new Set(keys).size).toBe(posts.length);
  for (const post of posts) {
    expect([...adapter.findPosts(post, page)]).toEqual([post]);
    // Where no script of ours runs by itself nothing of ours has a place either.
    const isQuiet = adapter.matches.length === 0;
    expect(adapter.badgeAnchor(post, page)?.element.isConnected ?? null).toBe(isQuiet ? null : true);
    for (const part of [post, post.firstElementChild ?? post]) expect(adapter.postOf(part, page)).toBe(post);
  }
}

function expectSoundComments(adapter: NetworkAdapter, fixture: FixturePage): void {
  const page = parsePage(adapter, fixture.html, fixture.url);
  const { comments, commentsSelector } = adapter;
  const found = comments === null ? [] : [...comments.findComments(page.document, page)];
  const isSaid =
    adapter.hasComments?.(page) ??
    (commentsSelector !== null && page.document.querySelector(commentsSelector) !== null);
  expect(isSaid, 'commentsSelector (or hasComments) says so exactly where comments are found').toBe(found.length > 0);
  const keys = found.map((comment) => comments?.commentKey(comment, page));
  expect(new Set(keys).size).toBe(found.length);
  for (const comment of found) {
    const isQuiet = adapter.matches.length === 0;
    expect(comments?.commentAnchor(comment, page)?.element.isConnected ?? null).toBe(isQuiet ? null : true);
    expect(comments?.commentOf(comment, page)).toBe(comment);
    const post = comments?.postOfComment(comment, page) ?? null;
    if (post !== null) expect([...adapter.findPosts(page.document, page)]).toContain(post);
  }
}
