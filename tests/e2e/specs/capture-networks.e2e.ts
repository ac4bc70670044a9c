import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { NETWORK_HOSTS } from '../../../lib/networks/hosts.ts';
import { matchesHost } from '../../../lib/networks/match-pattern.ts';
import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import { captureEveryPost, countBadges } from '../harness/capture-posts.ts';
import { clearLibrary } from '../harness/clear-library.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';

const HEADER = /^\s*<!--\s*url:\s*(\S+)\s+lang:\s*([\w-]+)\s*-->/;

/**
 * Posts of fixtures that nobody can press: behind an open dialog (Facebook) or on a screen the page keeps hidden (Bluesky).
 * Buttons are found here as assistive technology finds them, so not those.
 */
const OUT_OF_REACH = new Set(['720300400500999', '3m4k7hy5kc237']);

interface Golden {
  posts: { badge: string | null; post: { nativeId?: string } }[];
}

/** The adapters' own fixtures, served at their real addresses: what unit tests read, a person captures. */
for (const [network, hosts] of Object.entries(NETWORK_HOSTS)) {
  const fixtures = globSync(`tests/networks/${network}/fixtures/*.html`, { cwd: PROJECT_DIR }).toSorted();
  // Other Mastodon servers have buttons only once the person allowed them (optional-hosts.e2e.ts).
  const files = fixtures.filter((file) => matchesHost(new URL(addressOf(file)), hosts));
  // Unit tests read every fixture; a few of each network prove the way through the browser, in Firefox fewer still.
  const chosen = spread(files, browserOfRun() === 'firefox' ? 1 : 3);
  scenario(
    `${network}: every post of ${chosen.length} fixture pages gets one button and is stored`,
    { timeoutMs: 180_000 },
    async (session) => {
      const problems: string[] = [];
      for (const file of chosen) problems.push(...(await captureFixture(session, file)));
      assert.deepEqual(problems, []);
    },
  );
}

/** `count` of the files, evenly over the list. */
function spread(files: string[], count: number): string[] {
  const step = Math.max(1, files.length / count);
  return files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, count);
}

/** What went wrong on one page, in words. */
async function captureFixture(session: Session, file: string): Promise<string[]> {
  const html = readFileSync(path.join(PROJECT_DIR, file), 'utf8');
  const expected = readGolden(file).posts.filter(
    ({ badge, post }) => badge !== null && !OUT_OF_REACH.has(post.nativeId ?? ''),
  );
  // Fixtures of one network share posts; what an earlier page left would say "Captured" from the start.
  await clearLibrary(session);
  const page = await openPage(session, addressOf(file), html);
  const badges = await countBadges(session, page);
  const problems = await captureEveryPost(session, page, 'keyboard');
  await page.close();
  const captures = (await readTable(session, 'captures')).length;
  const posts = await readTable(session, 'posts');
  const stored = new Set(posts.map((post) => post.nativeId));
  const lost = expected.map(({ post }) => post.nativeId ?? null).filter((id) => id !== null && !stored.has(id));
  if (badges !== expected.length) problems.push(`${badges} buttons for ${expected.length} posts`);
  if (captures !== expected.length) problems.push(`${captures} captures for ${expected.length} posts`);
  if (!posts.every((post) => file.includes(`/networks/${post.network}/`)))
    problems.push('stored under another network');
  if (lost.length > 0) problems.push(`not stored: ${lost.join(', ')}`);
  return problems.map((problem) => `${path.basename(file)}: ${problem}`);
}

function addressOf(file: string): string {
  return HEADER.exec(readFileSync(path.join(PROJECT_DIR, file), 'utf8'))![1]!;
}

function readGolden(file: string): Golden {
  const golden = path.join(PROJECT_DIR, file.replace('/fixtures/', '/expected/').replace('.html', '.json'));
  return JSON.parse(readFileSync(golden, 'utf8')) as Golden;
}
