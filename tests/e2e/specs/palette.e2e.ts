import assert from 'node:assert/strict';

import { expectClosed, expectPalette, openPalette, pressInsert, readPalette } from '../harness/palette.ts';
import { boxText, openAnswerBox, takePicture, TEMPLATES } from '../harness/palette-scene.ts';
import { queuePracticeComment } from '../harness/queue-comment.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { pause, until } from '../harness/until.ts';
import { writeTemplates } from '../harness/write-templates.ts';

scenario('a queued comment is answered from the palette and leaves the queue', {}, async (session) => {
  await writeTemplates(session, TEMPLATES);
  const page = await queuePracticeComment(session);
  await openAnswerBox(page);
  await page.keyboard.type('Hi');
  const shown = await openPalette(session, page);
  assert.equal(shown.options.length, TEMPLATES.length);
  assert.match(shown.who, /Mira Olsen/);
  await page.keyboard.type('ship');
  const found = await expectPalette(session, page, ({ options }) => options.length === 1);
  assert.match(found.preview, /^Hello, Mira! We do deliver abroad\.\n\nWhich town is it\?$/);
  await page.keyboard.press('Enter');
  await expectClosed(session, page);
  await until('the text in the box', async () => (await boxText(page)).includes('Which town'));
  assert.equal(await boxText(page), 'HiHello, Mira! We do deliver abroad.\n\nWhich town is it?');
  const reply = await until('the comment answered', async () => {
    const [row] = await readTable(session, 'replies');
    return row?.state === 'answered' ? row : null;
  });
  assert.ok(reply.answeredAt !== null);
  await page.bringToFront();
  await until('the note', async () =>
    (await session.readOverlay(page)).some(({ text }) => text === 'Inserted, and marked as answered'),
  );
  const [undo] = await session.findButtons(page, 'Undo “answered”');
  await undo!.press();
  await until('the comment waiting again', async () => (await readTable(session, 'replies'))[0]?.state === 'new');
});

scenario('Escape gives the focus, the caret and the selection back exactly', {}, async (session) => {
  await writeTemplates(session, TEMPLATES);
  const page = await session.openExtensionPage('practice.html#/post/r101');
  await openAnswerBox(page);
  await page.keyboard.type('One two three');
  const select = (start: number, end: number): Promise<void> =>
    page.$eval('textarea[data-answers-comment]', (box, from, to) => box.setSelectionRange(from, to), start, end);
  const selection = (): Promise<string> =>
    page.evaluate(() => {
      const box = document.activeElement as HTMLTextAreaElement;
      return `${box.tagName} ${box.selectionStart} ${box.selectionEnd}`;
    });
  for (const [start, end] of [
    [4, 7],
    [3, 3],
  ] as const) {
    await select(start, end);
    await openPalette(session, page);
    await page.keyboard.type('zzz');
    await page.keyboard.press('Escape');
    await expectClosed(session, page);
    assert.equal(await selection(), `TEXTAREA ${start} ${end}`);
  }
  await page.keyboard.type('!');
  assert.equal(await boxText(page), 'One! two three', 'typing goes on where it was');
});

scenario('keys choose, and what is missing keeps the text from being inserted', {}, async (session) => {
  await writeTemplates(session, TEMPLATES);
  const page = await session.openExtensionPage('practice.html#/post/r101');
  await openAnswerBox(page);
  await openPalette(session, page);
  await page.keyboard.type('no_such');
  await page.keyboard.press('Enter');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('Signed');
  const blocked = await expectPalette(session, page, ({ options }) => options.length === 1);
  assert.equal(blocked.problems.length, 1);
  await page.keyboard.press('Enter');
  await pause(300);
  assert.ok((await readPalette(session, page)) !== null, 'a template with an unknown variable is not inserted');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('price');
  await expectPalette(session, page, ({ options }) => options.length === 1);
  await page.keyboard.press('Tab');
  await page.keyboard.type('120');
  const filled = await expectPalette(session, page, ({ preview }) => preview.includes('120'));
  assert.equal(filled.preview, 'The price is 120 lei.');
  await page.keyboard.press('Enter');
  await until('the text in the box', async () => (await boxText(page)) === 'The price is 120 lei.');
  await expectClosed(session, page);
});

/** From the press to the open dialog and to its options, by the page's own clock; the practice page shares its world with us. */
scenario('it opens within its budget', { browsers: ['chromium'] }, async (session) => {
  await writeTemplates(session, TEMPLATES);
  const page = await session.openExtensionPage('practice.html#/post/r101');
  await page.evaluateOnNewDocument(() => {
    // Called with the element it is asked for, below.
    // oxlint-disable-next-line typescript/unbound-method
    const { attachShadow } = Element.prototype;
    const times: { pressed: number; shown: number[]; listed: number[] } = { pressed: 0, shown: [], listed: [] };
    Object.assign(globalThis, { times });
    addEventListener('click', (event) => (times.pressed = event.timeStamp), true);
    Element.prototype.attachShadow = function (this: Element, options) {
      const root = attachShadow.call(this, options);
      new MutationObserver(() => {
        const { pressed } = times;
        if (pressed === 0 || root.querySelector('dialog[open]') === null) return;
        // Its place and search field are there with the first, the options with the second.
        if (times.shown.length === times.listed.length) times.shown.push(performance.now() - pressed);
        if (root.querySelector('[role=option]') === null) return;
        times.pressed = 0;
        times.listed.push(performance.now() - pressed);
      }).observe(root, { childList: true, subtree: true, attributes: true });
      return root;
    };
  });
  await page.reload();
  await openAnswerBox(page);
  for (let round = 0; round < 6; round += 1) {
    await openPalette(session, page);
    await page.keyboard.press('Escape');
    await expectClosed(session, page);
  }
  const { shown, listed } = await page.evaluate(
    () => (globalThis as unknown as { times: { shown: number[]; listed: number[] } }).times,
  );
  assert.equal(listed.length, 6);
  const [firstShown = Infinity, ...laterShown] = shown;
  const [firstListed = Infinity, ...laterListed] = listed;
  const [laterOpen, laterFull] = [median(laterShown), median(laterListed)];
  console.error(
    `palette: first opening ${firstShown.toFixed(0)} ms, with its options ${firstListed.toFixed(0)} ms; ` +
      `later ${laterOpen.toFixed(0)} and ${laterFull.toFixed(0)} ms`,
  );
  // Several times the budget: a busy machine must not fail it, a palette that waits for something must.
  assert.ok(firstListed < 1000 && laterFull < 350, `${firstListed} ms, then ${laterFull} ms`);
});

function median(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? Infinity;
}

// Looks through all tabs: puppeteer keeps tabs of the extension that Firefox closed with it.
scenario('without templates the palette leads to where they are made', { ownBrowser: true }, async (session) => {
  const page = await session.openExtensionPage('practice.html#/post/r101');
  await openAnswerBox(page);
  await pressInsert(session, page);
  const [open] = await until('the way to the templates', async () => {
    const buttons = await session.findButtons(page, 'Open the Templates screen');
    return buttons.length > 0 ? buttons : null;
  });
  await takePicture(session, page, 'empty');
  await open!.press();
  await until('the Templates screen', async () => {
    for (const one of await session.browser.pages()) {
      // Firefox does not tell the address of a tab that an extension opened.
      const address = await one.evaluate(() => location.href);
      if (address.endsWith('workspace.html#/replies/templates')) return true;
    }
    return false;
  });
});
