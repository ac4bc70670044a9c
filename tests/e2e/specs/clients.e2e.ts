import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { pressButton } from '../harness/press-button.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { typeInto } from '../harness/type-into.ts';
import { until } from '../harness/until.ts';

async function openClients(session: Session): Promise<Page> {
  const page = await session.openExtensionPage('workspace.html#/clients');
  await page.bringToFront();
  return page;
}

const namesOf = (page: Page): Promise<string[]> =>
  page.$$eval('[role="grid"] [role="row"]', (rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));

async function addClient(page: Page, name: string): Promise<void> {
  await typeInto(page, 'New client', name);
  await page.keyboard.press('Enter');
  await until(`${name} in the list`, async () => (await namesOf(page)).includes(name));
}

/** What the switch says is shown. */
const shownBy = (page: Page): Promise<string> =>
  page.$$eval('[data-client-chip]', (chips) => {
    const chosen = chips.find((chip) => chip.getAttribute('aria-checked') === 'true');
    return chosen?.querySelector('.truncate')?.textContent ?? '';
  });

async function expectShown(page: Page, name: string): Promise<void> {
  await until(`"${name}" to be what is shown`, async () => (await shownBy(page)) === name);
}

/** Keys, and where each leads. */
const REORDERING = [
  ['Home', 'Old Mill'],
  ['ArrowRight', 'Move Old Mill'],
  ['Enter', 'Insert between Old Mill and Spoke'],
  ['End', 'Insert after Spoke'],
] as const;

async function expectFocus(page: Page, name: string): Promise<void> {
  await until(`the keyboard on "${name}"`, () =>
    page.evaluate((wanted) => document.activeElement?.getAttribute('aria-label') === wanted, name),
  );
}

/** Keys belong to the page, not to the field the last client was typed into. */
async function press(page: Page, key: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press(key as '1');
}

scenario('DP-14: keys choose whose work is shown, it is remembered, and the popup follows', {}, async (session) => {
  let page = await openClients(session);
  await addClient(page, 'Old Mill');
  await addClient(page, 'Spoke');
  await press(page, '2');
  await expectShown(page, 'Spoke');
  await page.close();
  page = await openClients(session);
  await expectShown(page, 'Spoke');

  const popup = await session.openExtensionPage('popup.html');
  await expectShown(popup, 'Spoke');
  await press(popup, '1');
  await expectShown(popup, 'Old Mill');
  await expectShown(page, 'Old Mill');
  await press(page, '0');
  await expectShown(page, 'All clients');
  await expectShown(popup, 'All clients');
});

scenario(
  'DP-14: a client gets an own account, another place by keyboard, and leaves in a file of its own',
  { browsers: ['chromium'] },
  async (session) => {
    const page = await openClients(session);
    await addClient(page, 'Old Mill');
    await addClient(page, 'Spoke');
    await typeInto(page, 'Handle or address of the profile', 'https://vk.com/spoke_chain');
    await page.keyboard.press('Enter');
    await until('the account', async () => (await readTable(session, 'accounts')).length === 1);
    const [account] = await readTable(session, 'accounts');
    const clients = await readTable(session, 'clients');
    const spoke = clients.find(({ name }) => name === 'Spoke');
    assert.deepEqual(
      { id: account?.id, role: account?.role, clientId: account?.clientId },
      { id: 'vk:spoke_chain', role: 'own', clientId: spoke?.id },
    );

    await page.bringToFront();
    await page.focus('[role="grid"] [role="row"]');
    for (const [key, name] of REORDERING) {
      await page.keyboard.press(key);
      await expectFocus(page, name);
    }
    await page.keyboard.press('Enter');
    await until('the new order', async () => (await namesOf(page)).join() === 'Spoke,Old Mill');
    await press(page, '1');
    await expectShown(page, 'Spoke');

    await page.evaluate(() => {
      const build = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) void blob.text().then((text) => Object.assign(globalThis, { saved: text }));
        return build(blob);
      };
    });
    await page.evaluate((id) => window.location.replace(`#/clients?client=${id}`), String(spoke?.id));
    await until('its page', () => page.evaluate(() => document.querySelector('#client-name')?.textContent === 'Spoke'));
    await pressButton(page, 'Export this client');
    const readSaved = (): Promise<string> => page.evaluate(() => String(Reflect.get(globalThis, 'saved') ?? ''));
    await until('the file', async () => (await readSaved()) !== '');
    const file = await readSaved();
    assert.ok(file.includes('vk:spoke_chain'));
    assert.ok(!file.includes('Old Mill'), 'nothing of another client is in it');
    for (const other of clients.filter(({ name }) => name !== 'Spoke')) assert.ok(!file.includes(other.id));
  },
);
