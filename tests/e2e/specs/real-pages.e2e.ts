import assert from 'node:assert/strict';

import { QUIET_HOSTS } from '../../../lib/networks/hosts.ts';
import { captureEveryPost, countBadges } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { listSavedPages, readSavedPage, readTruth, type SavedPage, WITHOUT_PAGES } from '../harness/saved-pages.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';

/** LinkedIn carries no buttons (linkedin.e2e.ts). */
const WITHOUT_BUTTONS = new Set<string>(Object.keys(QUIET_HOSTS));
/** An open dialog covers the posts behind it, for the mouse. */
const COVERED = new Set(['bluesky/front-composer.html', 'bluesky/front-reply.html']);

const saved = listSavedPages().filter(({ network }) => !WITHOUT_BUTTONS.has(network));
if (saved.length === 0) scenario('saved real pages', { skip: WITHOUT_PAGES }, () => Promise.resolve());

for (const entry of chosenPages()) {
  const { file, url } = entry;
  scenario(
    `real page ${file}: every visible post gets one button and is stored`,
    { timeoutMs: 120_000 },
    async (session) => {
      const visible = readTruth(entry).posts.filter((post) => post.visible_as_main !== false).length;
      const page = await openPage(session, url, readSavedPage(entry));
      const badges = await countBadges(session, page);
      assert.ok(badges >= visible, `${badges} buttons for ${visible} posts`);
      const by = COVERED.has(file) ? 'keyboard' : 'mouse';
      assert.deepEqual(await captureEveryPost(session, page, by), []);
      const rows = await readTable(session, 'posts');
      assert.ok(rows.length >= visible, `${rows.length} rows for ${visible} posts`);
    },
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
