import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { QUIET_HOSTS } from '../../../lib/networks/hosts.ts';
import type { SeenBox } from '../boxes/seen-box.ts';
import { openPage } from '../harness/open-page.ts';
import { findInsertButton } from '../harness/palette.ts';
import { askBoxes, watchBoxes } from '../harness/real-boxes.ts';
import { listSavedPages, readSavedPage, readTruth, type SavedPage, WITHOUT_PAGES } from '../harness/saved-pages.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';

/** Nothing of ours stands on LinkedIn. */
const WITHOUT_BUTTONS = new Set<string>(Object.keys(QUIET_HOSTS));

/** One box of one page: what it is, and what Jackdaw makes of it. */
interface Row {
  page: string;
  box: SeenBox;
  hasButton: boolean;
}

scenario(
  'the boxes of saved real pages: each to answer in is found and gets the button, no other one does',
  { timeoutMs: 400_000, skip: WITHOUT_PAGES },
  async (session) => {
    const rows: Row[] = [];
    const faults: string[] = [];
    const pages = choosePages();
    for (const saved of pages) {
      const { boxes, unseen } = await readBoxes(session, saved);
      rows.push(...boxes);
      faults.push(...faultsOf(saved, boxes));
      if (unseen > 0) faults.push(`${saved.file}: ${unseen} boxes that a plain reading does not see`);
    }
    console.error(printTable(pages, rows));
    assert.deepEqual(faults, []);
  },
);

async function readBoxes(session: Session, saved: SavedPage): Promise<{ boxes: Row[]; unseen: number }> {
  const page = await openPage(session, saved.url, readSavedPage(saved));
  await page.bringToFront();
  await watchBoxes(page);
  const { seen, unseen } = await askBoxes(page, 'read', saved.network);
  const boxes: Row[] = [];
  for (const [index, box] of seen.entries()) {
    const hasButton = box.isVisible && (await getsButton(session, page, { index, isWanted: isToAnswer(box) }));
    boxes.push({ page: saved.file, box, hasButton });
  }
  await page.close();
  return { boxes, unseen };
}

/**
 * Puts the focus into the box; a button that is not wanted would come within the same time. Two windows at work take the focus from
 * each other, and the page's own script may take it too: a person would press the box again, and so does this, while it waits.
 */
async function getsButton(
  session: Session,
  page: Page,
  { index, isWanted }: { index: number; isWanted: boolean },
): Promise<boolean> {
  for (const waitMs of isWanted ? [3000, 3000, 10_000] : [1500]) {
    await page.bringToFront();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await askBoxes(page, 'focus', index);
    if (await findInsertButton(session, page, waitMs)) return true;
  }
  return false;
}

/** By the plain reading alone: somebody is talked to here. New posts have a checklist of their own. */
function isToAnswer({ isVisible, isOther, purpose }: SeenBox): boolean {
  return isVisible && !isOther && purpose !== 'composer';
}

function faultsOf(saved: SavedPage, rows: readonly Row[]): string[] {
  const faults = rows.flatMap(({ box, hasButton }) => {
    const name = `${saved.file}, ${box.kind} "${box.label}"`;
    if (WITHOUT_BUTTONS.has(saved.network)) return hasButton ? [`${name} has a button on a quiet network`] : [];
    const wanted = isToAnswer(box) && !isPlaceholder(saved, box);
    if (wanted && box.purpose === null) return [`${name} is not found`];
    if (wanted !== hasButton) return [`${name}: ${hasButton ? 'a button' : 'no button'}`];
    return [];
  });
  const isFound = rows.some(({ box }) => box.purpose === 'comment');
  const isThere = readTruth(saved).comment_box_present === true;
  return isFound === isThere ? faults : [...faults, `${saved.file}: a person ${isThere ? 'saw' : 'saw no'} box`];
}

/** Reddit draws a field that is none: a press on it brings the editor, which is on the page hidden until then. */
function isPlaceholder({ network }: SavedPage, { kind }: SeenBox): boolean {
  return network === 'reddit' && kind === 'textarea in a shadow root';
}

/** All in Chromium; in Firefox the first of each network on which a person saw a box. */
function choosePages(): SavedPage[] {
  const saved = listSavedPages();
  if (browserOfRun() === 'chromium') return saved;
  const withBox = saved.filter((page) => readTruth(page).comment_box_present === true);
  return withBox.filter((page, index) => withBox.findIndex(({ network }) => network === page.network) === index);
}

/** Equal boxes of a page share a line. */
function printTable(pages: readonly SavedPage[], rows: readonly Row[]): string {
  const lines = pages.flatMap((saved) => {
    const person = readTruth(saved).comment_box_present === true ? 'yes' : 'no';
    const own = rows.filter(({ page }) => page === saved.file).map((row) => cellsOf(row).join(' | '));
    if (own.length === 0) return [[saved.file, '0', '—', '—', '—', '—', person]];
    return [...new Set(own)].map((cells) => {
      const count = own.filter((one) => one === cells).length;
      return [saved.file, String(count), cells, person];
    });
  });
  const head = ['page', 'n', 'box', 'engine', 'adapter says', '"Insert reply"', 'a person saw a comment box'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({ box, hasButton }: Row): string[] {
  const { kind, isVisible, isOther, engine, purpose, answers } = box;
  const says = purpose === null ? 'no box' : `${purpose}${answers === null ? '' : ` of a ${answers}`}`;
  const place = `${isVisible ? '' : ', hidden'}${isOther ? ', not to talk in' : ''}`;
  return [`${kind}${place}`, engine, says, hasButton ? 'button' : '—'];
}
