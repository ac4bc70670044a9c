import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { capturePost } from '../harness/capture-posts.ts';
import { openPage } from '../harness/open-page.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { X_HOME, xPage, xPosts } from '../pages/x-page.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const PASSPHRASE = 'correct horse';

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

interface Storage {
  storage: { local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> } };
}

async function setLastBackup(page: Page, daysAgo: number): Promise<void> {
  const savedAt = new Date(Date.now() - daysAgo * DAY_MS).toISOString();
  await page.evaluate(async (at) => {
    const { local } = (globalThis as unknown as { chrome: Storage }).chrome.storage;
    await local.set({ 'backup.age': { savedAt: at, handedOver: null, since: at } });
  }, savedAt);
}

async function press(page: Page, name: string, role: string): Promise<void> {
  const element = await until(`"${name}"`, () => page.$(`aria/${name}[role="${role}"]`));
  await element.evaluate((found) => found.scrollIntoView({ block: 'center' }));
  await element.click();
}

/** Files the browser wrote into a folder, the unfinished ones left out. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => !/\.(crdownload|part|tmp)$|^\./u.test(name));

async function saveDownloadsIn(session: Session, folder: string): Promise<void> {
  const target = session.browser.target();
  const client = await target.createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

scenario('DP-15: the popup says how old the backup is, and offers one after a week', {}, async (session) => {
  const popup = await session.openExtensionPage('popup.html');
  await until('no backup', () => hasText(popup, 'No backup yet'));
  await setLastBackup(popup, 2);
  await until('its age', () => hasText(popup, 'Last backup: 2 days ago'));
  assert.equal(await popup.$('aria/Export a backup[role="button"]'), null, 'nobody is pressed before');
  await setLastBackup(popup, 8);
  await until('the offer', async () => (await popup.$('aria/Export a backup[role="button"]')) !== null);
});

scenario(
  'DP-15: a protected backup made in the popup is opened by its passphrase only, and brings everything back',
  { browsers: ['chromium'], timeoutMs: 120_000 },
  async (session) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'jackdaw-backup-'));
    try {
      const network = await openPage(session, X_HOME, xPage(xPosts(1)));
      await capturePost(session, network);
      await saveDownloadsIn(session, folder);
      const popup = await session.openExtensionPage('popup.html');
      await setLastBackup(popup, 8);
      await press(popup, 'Protect with a passphrase', 'checkbox');
      for (const label of ['Passphrase', 'Passphrase again']) {
        const field = await until(label, () => popup.$(`aria/${label}[role="textbox"]`));
        await field.type(PASSPHRASE);
      }
      await press(popup, 'Export a backup', 'button');
      await until('the file', () => filesIn(folder).length === 1, 30_000);
      const file = path.join(folder, filesIn(folder)[0] ?? '');
      assert.match(file, /\.protected\.jackdaw$/u);
      assert.ok(!readFileSync(file, 'utf8').includes('x.com'), 'nothing of it can be read');
      await until('the question', () => hasText(popup, 'among your downloads'));
      assert.equal(await hasText(popup, 'Last backup: 8 days ago'), true, 'it does not count before somebody saw it');
      await press(popup, 'Yes, it is saved', 'button');
      await until('a young backup', async () => !(await hasText(popup, '8 days ago')));

      await session.reinstall();
      const settings = await session.openExtensionPage('workspace.html#/settings');
      const input = await until('the field', () => settings.$('input[type="file"]'));
      await input.uploadFile(file);
      await tryPassphrase(settings, 'wrong horse');
      await until('the refusal', () => hasText(settings, 'does not open the file'));
      await tryPassphrase(settings, PASSPHRASE);
      await until('what it would change', () => hasText(settings, 'What this file would change'));
      assert.deepEqual(await readTable(session, 'posts'), []);
      await press(settings, 'Import', 'button');
      await until('the post', async () => (await readTable(session, 'posts')).length === 1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

async function tryPassphrase(page: Page, passphrase: string): Promise<void> {
  const field = await until('the passphrase', () => page.$('input[autocomplete="current-password"]'));
  await field.type(passphrase);
  await page.keyboard.press('Enter');
}
