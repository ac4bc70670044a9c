import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { OUTPUT_DIR, PROJECT_DIR } from '../../tools/setup/project.mjs';
import { setColorScheme } from '../harness/color-scheme.ts';
import { copyBuildWithHost } from '../harness/granted-host.ts';
import { openPopup } from '../harness/open-popup.ts';
import { TEMPLATES } from '../harness/palette-scene.ts';
import { pressButton } from '../harness/press-button.ts';
import { readTable } from '../harness/read-tables.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { expectUntouched, openWatched } from '../harness/untouched-page.ts';
import { pause, until } from '../harness/until.ts';
import { writeTemplates } from '../harness/write-templates.ts';

/**
 * Answering on LinkedIn beside the page. The panel stands in a tab, because no test can open the browser's own; it follows the tab in
 * front all the same. In Chromium the toolbar button is really pressed (`activeTab`); in Firefox nothing can press it for a test, so a
 * copy of the build holds the host.
 */
const FEED = 'https://www.linkedin.com/feed/';
const FIXTURES = path.join(PROJECT_DIR, 'tests/networks/linkedin/fixtures');
const isFirefox = browserOfRun() === 'firefox';

const OPTIONS = isFirefox
  ? { extensionDir: copyBuildWithHost('firefox', 'https://www.linkedin.com/*') }
  : { ownBrowser: true };

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

const previewOf = (panel: Page): Promise<string> =>
  panel.evaluate(() => document.querySelector('section[aria-label="Preview"]')?.textContent ?? '');

async function allow(session: Session, page: Page): Promise<void> {
  if (isFirefox) return;
  const popup = await openPopup(session, page);
  await popup.close();
  await page.bringToFront();
}

/** The panel with the comments of the page beside it. */
async function openBeside(session: Session, html: string, url: string) {
  await writeTemplates(session, TEMPLATES);
  const panel = await session.openExtensionPage('sidepanel.html');
  const { page, before } = await openWatched(session, html, url);
  await page.bringToFront();
  await allow(session, page);
  if (!isFirefox) await pressButton(panel, 'Look again');
  return { panel, page, before };
}

async function takePictures(session: Session, panel: Page, name: string): Promise<void> {
  const folder = path.join(OUTPUT_DIR, 'e2e', 'sidepanel');
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(session, panel, scheme);
    // Colours of buttons change softly.
    await pause(400);
    await panel.screenshot({ path: path.join(folder, `${name}-${scheme}-${session.kind}.png`), fullPage: true });
  }
}

scenario('a comment of LinkedIn is answered from the panel, and the page none the wiser', OPTIONS, async (session) => {
  const html = readFileSync(path.join(FIXTURES, 'ember-feed-en.html'), 'utf8');
  const { panel, page, before } = await openBeside(session, html, FEED);
  await pressButton(panel, 'To answer: comment by Otto Vane');
  await until('the comment in the queue', () => hasText(panel, 'To answer by'));
  await pressButton(panel, 'Answer: comment by Otto Vane');
  await until('who is answered', () => hasText(panel, 'Answering Otto Vane · greeted as “Otto”'));
  assert.ok(await hasText(panel, 'True, and every Liv Sand breath counts.'));
  await until('the templates', async () => (await previewOf(panel)).includes('Otto'));
  await expectUntouched(page, before);
  if (isFirefox) return;

  await panel.emulateFocusedPage(true);
  await pressButton(panel, 'Copy');
  await until('the copy counted', () => hasText(panel, 'The comment still waits in your queue.'));
  await pressButton(panel, 'Mark answered');
  await until('the comment answered', () => hasText(panel, 'Answered in your queue'));
  // Reading tables puts a page in front, which the panel follows.
  const [insertion, ...more] = await readTable(session, 'insertions');
  assert.deepEqual(more, []);
  assert.deepEqual([insertion?.network, insertion?.replyId], ['linkedin', null]);
  const [reply] = await readTable(session, 'replies');
  assert.equal(reply?.state, 'answered');
  assert.equal(reply?.response?.insertionId, insertion?.id);
  await expectUntouched(page, before);
  // The person pastes, and only then does the page change.
  await page.bringToFront();
  await page.focus('.ql-editor');
  await page.keyboard.press('v', { commands: ['Paste'] });
  assert.equal(
    await page.$eval('.ql-editor', (box) => box.textContent?.replaceAll(/\s+/g, '')),
    reply?.response?.text?.replaceAll(/\s+/g, ''),
  );
});

scenario(
  'the panel is worked by the keyboard alone',
  { ...OPTIONS, viewport: { width: 380, height: 900 } },
  async (session) => {
    await writeTemplates(session, TEMPLATES);
    const panel = await session.openExtensionPage('sidepanel.html');
    await panel.bringToFront();
    await pressButton(panel, 'This page');
    await until('the templates', () => hasText(panel, 'Delivery abroad'));
    const isSearching = (): Promise<boolean> => panel.evaluate(() => document.activeElement?.role === 'combobox');
    await panel.keyboard.down('Control');
    await panel.keyboard.press('k');
    await panel.keyboard.up('Control');
    assert.ok(await isSearching(), 'Ctrl+K leads to the search');
    await panel.keyboard.type('ship');
    await until('one template', async () => (await panel.$$('[role=option]')).length === 1);
    await takePictures(session, panel, 'typed');
    await panel.keyboard.press('Enter');
    await until('the copy', () => hasText(panel, 'Copied. Paste it into the box.'));
    await panel.keyboard.press('Escape');
    await until('all templates', async () => (await panel.$$('[role=option]')).length === TEMPLATES.length);
    await takePictures(session, panel, 'copied');
    const [insertion] = await readTable(session, 'insertions');
    assert.equal(insertion?.network, 'web');
  },
);

const PAGES = process.env['JACKDAW_PAGES'] ?? path.resolve(PROJECT_DIR, '../shared/pages');

interface SavedPage {
  file: string;
  network: string;
  url: string;
}

/** How many comments a person sees there. */
function countComments(file: string): number {
  const truth = readFileSync(path.join(`${PAGES}-truth`, file.replace('.html', '.json')), 'utf8');
  return (JSON.parse(truth) as { comments_shown: number }).comments_shown;
}

const namesOfAnswers = (panel: Page): Promise<string[]> =>
  panel.evaluate(() =>
    [...document.querySelectorAll('button')]
      .map((button) => button.getAttribute('aria-label') ?? '')
      .filter((label) => label.startsWith('Answer: ')),
  );

/** In Firefox one: the reading is the same, and the browser slow to start. */
function loadSaved(): SavedPage[] {
  const index = path.join(PAGES, 'index.json');
  const entries = existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as SavedPage[]) : [];
  const saved = entries.filter(({ network }) => network === 'linkedin');
  return browserOfRun() === 'firefox' ? saved.slice(0, 1) : saved;
}

for (const { file, url } of loadSaved()) {
  scenario(`real page ${file}: each of its comments can be answered from the panel`, OPTIONS, async (session) => {
    const html = readFileSync(path.join(PAGES, file), 'utf8');
    const comments = countComments(file);
    const { panel, page, before } = await openBeside(session, html, url);
    await until('the list', () => hasText(panel, 'Posts on this page'));
    await until('the templates', () => hasText(panel, 'Delivery abroad'));
    const names = await until(`${comments} comments`, async () => {
      const found = await namesOfAnswers(panel);
      return found.length === comments ? found : null;
    });
    for (const name of new Set(names)) {
      await pressButton(panel, name);
      const author = name.replace('Answer: comment by ', '');
      await until(`${author} answered`, () => hasText(panel, `Answering ${author}`));
    }
    await expectUntouched(page, before);
  });
}
