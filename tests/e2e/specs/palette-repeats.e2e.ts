import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { expectClosed, expectPalette, openPalette, type ShownPalette } from '../harness/palette.ts';
import { boxText, openAnswerBox, takePicture } from '../harness/palette-scene.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { writeTemplates } from '../harness/write-templates.ts';

const repeatsOf = ({ elements }: ShownPalette): string =>
  elements.find(({ attributes }) => attributes['class'] === 'repeats')?.text ?? '';

async function insert(session: Session, page: Page, count: number): Promise<string> {
  const { preview } = await openPalette(session, page);
  await page.keyboard.press('Enter');
  await expectClosed(session, page);
  await until('it counted', async () => (await readTable(session, 'insertions')).length === count);
  await page.bringToFront();
  return preview;
}

scenario('variants take turns, and words that went out often are named before they go', {}, async (session) => {
  await writeTemplates(session, [{ title: 'Welcome', body: '{Welcome|Hello}, {first_name|friend}!' }]);
  const page = await session.openExtensionPage('practice.html#/post/r101');
  await openAnswerBox(page);
  const said: string[] = [];
  for (let count = 1; count <= 6; count += 1) said.push(await insert(session, page, count));
  assert.equal(new Set(said.slice(0, 2)).size, 2);
  assert.deepEqual(said.slice(2), [...said.slice(0, 2), ...said.slice(0, 2)]);
  // Both went out three times in one discussion.
  await openPalette(session, page);
  const shown = await expectPalette(session, page, (open) => repeatsOf(open) !== '');
  assert.equal(
    repeatsOf(shown),
    'These words went out 3 times today; once more may look like spam. “Another variant” says it in other words.',
  );
  await takePicture(session, page, 'repeats');
  const before = await boxText(page);
  await page.keyboard.press('Enter');
  await expectClosed(session, page);
  await until('it inserted all the same', async () => (await boxText(page)) === before + shown.preview);
});
