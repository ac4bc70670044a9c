import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { QUIET_HOSTS } from '../../../lib/networks/hosts.ts';
import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import { captureEveryPost, countBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';

/** Saved pages are never part of the project: they stand beside it, or $JACKDAW_PAGES names their folder. */
const PAGES = process.env['JACKDAW_PAGES'] ?? path.resolve(PROJECT_DIR, '../shared/pages');
const TRUTH = path.resolve(PAGES, '../pages-truth');
/** LinkedIn carries no buttons (linkedin.e2e.ts). */
const WITHOUT_BUTTONS = new Set<string>(Object.keys(QUIET_HOSTS));
/** An open dialog covers the posts behind it, for the mouse. */
const COVERED = new Set(['bluesky/front-composer.html', 'bluesky/front-reply.html']);

interface SavedPage {
  file: string;
  network: string;
  url: string;
}

interface Truth {
  posts: { visible_as_main?: boolean }[];
}

const saved = loadIndex();
if (saved.length === 0) {
  scenario(
    'saved real pages',
    { skip: `there are none in ${path.relative(PROJECT_DIR, PAGES)} ($JACKDAW_PAGES)` },
    () => Promise.resolve(),
  );
}

for (const { file, url } of chosenPages()) {
  scenario(
    `real page ${file}: every visible post gets one button and is stored`,
    { timeoutMs: 120_000 },
    async (session) => {
      const truth = JSON.parse(readFileSync(path.join(TRUTH, file.replace('.html', '.json')), 'utf8')) as Truth;
      const visible = truth.posts.filter((post) => post.visible_as_main !== false).length;
      const page = await openPage(session, url, readFileSync(path.join(PAGES, file), 'utf8'));
      const badges = await countBadges(session, page);
      assert.ok(badges >= visible, `${badges} buttons for ${visible} posts`);
      const by = COVERED.has(file) ? 'keyboard' : 'mouse';
      assert.deepEqual(await captureEveryPost(session, page, by), []);
      const rows = await readTable(session, 'posts');
      assert.ok(rows.length >= visible, `${rows.length} rows for ${visible} posts`);
    },
  );
}

function loadIndex(): SavedPage[] {
  const index = path.join(PAGES, 'index.json');
  if (!existsSync(index)) return [];
  const entries = JSON.parse(readFileSync(index, 'utf8')) as SavedPage[];
  return entries.filter(
    ({ network, file }) =>
      !WITHOUT_BUTTONS.has(network) && existsSync(path.join(TRUTH, file.replace('.html', '.json'))),
  );
}

/** In Chromium two of each network, with JACKDAW_PAGES given all of them; in Firefox the first of each network. */
function chosenPages(): SavedPage[] {
  if (browserOfRun() === 'chromium') {
    const isAll = process.env['JACKDAW_PAGES'] !== undefined;
    const before = (page: SavedPage): number =>
      saved.slice(0, saved.indexOf(page)).filter(({ network }) => network === page.network).length;
    return saved.filter((page) => isAll || before(page) < 2);
  }
  const byNetwork = new Map(saved.toReversed().map((page) => [page.network, page]));
  return [...byNetwork.values()].toReversed();
}
