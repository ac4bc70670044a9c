import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { OUTPUT_DIR, SCRATCH_DIR } from '../../tools/setup/project.mjs';
import { setColorScheme } from '../harness/color-scheme.ts';
import { pressButton } from '../harness/press-button.ts';
import { queuePracticeComment } from '../harness/queue-comment.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { pause, until } from '../harness/until.ts';

/** What the page shows of the kept picture; null: nothing. */
const shownPicture = (page: Page) =>
  page.evaluate(() => {
    const image = document.querySelector<HTMLImageElement>('section img[alt^="Screenshot of the comment"]');
    return image?.complete === true && image.naturalWidth > 0
      ? { width: image.naturalWidth, height: image.naturalHeight, alt: image.alt }
      : null;
  });

async function takePictures(session: Session, page: Page): Promise<void> {
  const folder = path.join(OUTPUT_DIR, 'e2e', 'evidence');
  mkdirSync(folder, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await setColorScheme(session, page, scheme);
    // Colours of buttons change softly.
    await pause(400);
    await page.screenshot({ path: path.join(folder, `${scheme}-${session.kind}.png`) });
  }
}

scenario('a screenshot is kept with its comment, scaled down, and is there the next time', {}, async (session) => {
  const practice = await queuePracticeComment(session);
  mkdirSync(SCRATCH_DIR, { recursive: true });
  const file = path.join(SCRATCH_DIR, `evidence-${session.kind}.png`) as `${string}.png`;
  await practice.setViewport({ width: 2000, height: 1000 });
  await practice.screenshot({ path: file });
  const page = await session.openExtensionPage('workspace.html#/replies');
  await page.bringToFront();
  await pressButton(page, 'More');
  const input = await until('the input for files', () => page.$('input[type=file]'));
  await input.uploadFile(file);
  const kept = await until('the picture', () => shownPicture(page));
  assert.deepEqual([kept.width, kept.height], [1600, 800]);
  assert.match(kept.alt, /^Screenshot of the comment by Mira Olsen, kept /);
  await takePictures(session, page);
  await page.close();
  const again = await session.openExtensionPage('workspace.html#/replies');
  await again.bringToFront();
  await pressButton(again, 'More');
  await until('the picture again', () => shownPicture(again));
  await pressButton(again, 'Remove screenshot');
  await until('no picture', async () => (await shownPicture(again)) === null);
  await pressButton(again, 'Undo');
  await until('the picture back', () => shownPicture(again));
  rmSync(file);
});
