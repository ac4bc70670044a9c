import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { pressButton } from '../harness/press-button.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import { typeInto } from '../harness/type-into.ts';
import { until } from '../harness/until.ts';

async function expectTitle(page: Page, title: string): Promise<void> {
  await until(`the step "${title}"`, () =>
    page.evaluate((wanted) => document.querySelector('#onboarding-title')?.textContent === wanted, title),
  );
}

async function flip(page: Page, name: string): Promise<void> {
  await until(`the switch "${name}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('[role="switch"]')].find((one) => {
        const label = document.getElementById(one.getAttribute('aria-labelledby') ?? '');
        return label?.textContent.endsWith(wanted) === true;
      });
      found?.click();
      return found !== undefined;
    }, name),
  );
}

/** What storage holds under a key. */
const readStored = (page: Page, key: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(k: string): Promise<object> } } } };
    return JSON.stringify(await chrome.storage.local.get(wanted));
  }, key);

async function expectStored(page: Page, key: string, part: string): Promise<void> {
  await until(`${part} under ${key}`, async () => (await readStored(page, key)).includes(part));
}

scenario(
  'DP-1: the first run in three steps by keyboard, left and gone on with, and samples that go by one press',
  { browsers: ['chromium'] },
  async (session) => {
    const page = await session.openExtensionPage('welcome.html');
    await expectTitle(page, 'Who do you work for?');
    for (const name of ['Old Mill', 'Spoke']) {
      await typeInto(page, 'Name', name);
      await page.keyboard.press('Enter');
      await until(name, async () => (await readTable(session, 'clients')).some((client) => client.name === name));
    }
    const [mill, spoke] = await readTable(session, 'clients');
    assert.notEqual(mill?.colour, spoke?.colour, 'each has a colour of its own');

    await pressButton(page, 'Next');
    await expectTitle(page, 'Where do you work?');
    await flip(page, 'Reddit');
    await expectStored(page, 'overlay.settings', 'reddit');
    await page.reload();
    await expectTitle(page, 'Where do you work?');

    await pressButton(page, 'Next');
    await expectTitle(page, 'What do you do yourself?');
    await flip(page, 'Reading and learning');
    await expectStored(page, 'settings.modules', 'reading');
    await pressButton(page, 'Load sample data');
    await until('the samples', async () => (await readTable(session, 'planItems')).length === 10);
    assert.equal((await readTable(session, 'clients')).length, 4);
    assert.ok((await readTable(session, 'replies')).length > 0);
    await pressButton(page, 'Done');
    await expectStored(page, 'onboarding.state', '"isOver":true');

    const workspace = await session.openExtensionPage('workspace.html#/clients');
    await pressButton(workspace, 'Erase sample data');
    await until('their end', async () => (await readTable(session, 'planItems')).length === 0);
    const left = (await readTable(session, 'clients')).map(({ name }) => name);
    assert.deepEqual(left.toSorted(), ['Old Mill', 'Spoke'], 'what the person made stays');
    for (const table of ['posts', 'postSnapshots', 'replies', 'accounts'] as const) {
      assert.deepEqual(await readTable(session, table), []);
    }
  },
);
