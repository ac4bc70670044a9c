import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { capturePost, countBadges } from '../../e2e/harness/capture-posts.ts';
import { setColorScheme } from '../../e2e/harness/color-scheme.ts';
import { launchWithExtension } from '../../e2e/harness/launch.ts';
import { readTable } from '../../e2e/harness/read-tables.ts';
import { textOfPost } from '../../e2e/harness/text-of-post.ts';
import { pause, until } from '../../e2e/harness/until.ts';
import { OUTPUT_DIR, PROJECT_DIR } from '../setup/project.mjs';

const CAPTURES = 4;
/** A post of the practice page with comments under it. */
const DISCUSSED_POST = 'r101';
const POPUP_SIZE = { width: 380, height: 600 };
/** Fonts, entrance animations and lazily loaded pictures settle. */
const SETTLE_MS = 700;

/**
 * What a newcomer would do on the practice page, done headless: captures with real clicks, prints what was stored, looks
 * at Library and popup, writes screenshots of all of it in light and dark.
 * @param {'chromium' | 'firefox'} kind
 * @throws {Error} when a step does not happen
 */
export async function takeTour(kind, executablePath) {
  console.log(`No display: taking the tour headless in ${executablePath}.`);
  const session = await launchWithExtension(kind, { executablePath });
  try {
    const shots = createShots(session);
    const practice = await session.openExtensionPage('practice.html');
    await capturePosts(session, practice);
    await shots.take(practice, 'practice');
    await printStored(session);
    await queueComment(session);
    const library = await session.openExtensionPage('workspace.html#/library');
    await expectText(library, await firstAuthor(session));
    await shots.take(library, 'library');
    const queue = await session.openExtensionPage('workspace.html#/replies');
    await shots.take(queue, 'to-answer');
    const popup = await session.openExtensionPage('popup.html');
    await popup.setViewport(POPUP_SIZE);
    await shots.take(popup, 'popup');
    if (session.faults.length > 0) throw new Error(`the extension threw:\n${session.faults.join('\n')}`);
    console.log(`\nScreenshots (light and dark) are in ${path.relative(PROJECT_DIR, shots.folder)}${path.sep}`);
  } finally {
    await session.close();
  }
}

async function capturePosts(session, page) {
  const count = await countBadges(session, page);
  console.log(`The practice page shows ${count} posts; capturing ${CAPTURES} of them.`);
  for (let done = 0; done < CAPTURES; done += 1) await capturePost(session, page);
}

async function printStored(session) {
  const posts = await readTable(session, 'posts');
  if (posts.length !== CAPTURES) throw new Error(`${CAPTURES} posts were captured but ${posts.length} are stored`);
  console.log('\nStored in this browser, and nowhere else:\n');
  for (const post of posts) console.log(`${textOfPost(post)}\n`);
}

/** One comment of the practice page goes into the queue of those that want an answer. */
async function queueComment(session) {
  const page = await session.openExtensionPage(`practice.html#/post/${DISCUSSED_POST}`);
  let y = 200;
  const [button] = await until('a "To answer" button', async () => {
    // Comments get their buttons once the person moves.
    y = y === 200 ? 240 : 200;
    await page.mouse.move(300, y);
    const buttons = await session.findButtons(page, 'To answer');
    return buttons.length > 0 ? buttons : null;
  });
  await button.press();
  const [reply] = await until('the comment in the queue', async () => {
    const rows = await readTable(session, 'replies');
    return rows.length > 0 ? rows : null;
  });
  console.log(`Waiting for an answer until ${reply.dueAt}:\n\n${reply.author.name}: ${reply.text}\n`);
}

async function firstAuthor(session) {
  const [post] = await readTable(session, 'posts');
  return post.author.name;
}

function expectText(page, text) {
  return until(`"${text}" in the Library`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );
}

function createShots(session) {
  const folder = path.join(OUTPUT_DIR, 'tour');
  mkdirSync(folder, { recursive: true });
  return {
    folder,
    async take(page, name) {
      await page.bringToFront();
      for (const scheme of ['light', 'dark']) {
        await setColorScheme(session, page, scheme);
        await pause(SETTLE_MS);
        await page.screenshot({ path: path.join(folder, `${name}-${scheme}.png`) });
      }
      await setColorScheme(session, page, 'light');
    },
  };
}
