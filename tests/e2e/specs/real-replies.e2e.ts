import assert from 'node:assert/strict';

import { QUIET_HOSTS } from '../../../lib/networks/hosts.ts';
import {
  aimAtComment,
  aimAtPost,
  expectAnsweredAndUndone,
  insertByPalette,
  openSavedPage,
  queueFirstComment,
} from '../harness/answer-journey.ts';
import { readTable } from '../harness/read-tables.ts';
import { listSavedPages, readTruth, type SavedPage, WITHOUT_PAGES } from '../harness/saved-pages.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';

/** Nothing of ours stands on LinkedIn: it is answered from the side panel (linkedin.e2e.ts). */
const WITHOUT_BUTTONS = new Set<string>(Object.keys(QUIET_HOSTS));
/** Feeds show comments without their ids: nobody can tell later which of them a box answered. */
const WITHOUT_IDS = new Set(['instagram/home-2024-en.html']);

const saved = listSavedPages().filter(({ network }) => !WITHOUT_BUTTONS.has(network));
const options = { timeoutMs: 120_000 };
if (saved.length === 0) scenario('replies on saved real pages', { skip: WITHOUT_PAGES }, () => Promise.resolve());

const hasComments = (page: SavedPage): boolean => (readTruth(page).comments_shown ?? 0) > 0;
const hasBox = (page: SavedPage): boolean => readTruth(page).comment_box_present === true;

for (const page of choose((one) => hasComments(one) && hasBox(one) && !WITHOUT_IDS.has(one.file))) {
  scenario(`${page.file}: comment → queue → palette → in the box → answered → undone`, options, async (session) => {
    const tab = await openSavedPage(session, page);
    const queued = await queueFirstComment(session, tab, page);
    const aimed = await aimAtComment(tab, page, queued);
    await insertByPalette(session, tab, aimed, /^Answering /);
    await expectAnsweredAndUndone(session, tab, queued);
  });
}

for (const page of choose((one) => hasBox(one) && (!hasComments(one) || WITHOUT_IDS.has(one.file)))) {
  const why = hasComments(page) ? 'comment without an id' : 'no comment on it';
  scenario(`${page.file} (${why}): palette → in the box, noted as inserted`, options, async (session) => {
    const tab = await openSavedPage(session, page);
    const queued = hasComments(page) ? await queueFirstComment(session, tab, page) : null;
    const aimed = await aimAtPost(tab, page);
    await insertByPalette(session, tab, aimed, /^Under the post of /);
    const rows = await until('the insertion', async () => {
      const insertions = await readTable(session, 'insertions');
      return insertions.length > 0 ? insertions : null;
    });
    assert.equal(rows.length, 1);
    assert.equal(rows[0]!.replyId, null);
    assert.equal((await readTable(session, 'replies'))[0]?.state, queued?.state);
  });
}

for (const page of choose((one) => hasComments(one) && !hasBox(one))) {
  scenario(`${page.file} (no box on it): comment → queue`, options, async (session) => {
    const tab = await openSavedPage(session, page);
    await queueFirstComment(session, tab, page);
  });
}

/** All of them in Chromium; in Firefox the first of each network. */
function choose(fits: (page: SavedPage) => boolean): SavedPage[] {
  const fitting = saved.filter(fits);
  if (browserOfRun() === 'chromium') return fitting;
  return fitting.filter((page, index) => fitting.findIndex(({ network }) => network === page.network) === index);
}
