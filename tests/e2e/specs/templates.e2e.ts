import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { scenario } from '../harness/scenario.ts';
import { until } from '../harness/until.ts';
import { writeTemplates } from '../harness/write-templates.ts';

const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);

const press = async (page: Page, selector: string): Promise<void> => {
  const element = await page.waitForSelector(selector);
  await element?.click();
};

const chord = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key as 's');
  await page.keyboard.up('Control');
};

const bodyOf = (page: Page): Promise<string> => page.$eval('textarea[aria-describedby]', (field) => field.value);

scenario('a template is written, tried on a comment, saved and found again', {}, async (session) => {
  const page = await session.openExtensionPage('workspace.html#/replies/templates');
  await page.bringToFront();
  await until('the empty screen', () => hasText(page, 'No templates yet'));
  await page.keyboard.press('n');
  await page.waitForSelector('[data-field="title"]');
  await page.type('[data-field="title"]', 'Opening hours');
  await page.type('textarea[aria-describedby]', 'Hello, !');
  await page.keyboard.press('ArrowLeft');
  await press(page, 'button[aria-haspopup="true"]:has(.lucide-braces)');
  await press(page, '[role="menuitem"][data-key="{first_name}"]');
  await until('the variable at the caret', async () => (await bodyOf(page)) === 'Hello, {first_name}!');
  await chord(page, 'z');
  await until('the text before the variable', async () => (await bodyOf(page)) === 'Hello, !');
  await page.keyboard.type('{{first_name}'.slice(1));
  await until('the name of the sample', () => hasText(page, 'Hello, Hannah!'));
  await chord(page, 's');
  await until('it saved', () => hasText(page, 'Template saved'));
  await until('its own address', async () => !page.url().endsWith('=new'));
  const again = await session.openExtensionPage(`workspace.html${new URL(page.url()).hash}`);
  await again.bringToFront();
  await until('it in the list', () => hasText(again, 'Opening hours'));
  assert.equal(await bodyOf(again), 'Hello, {first_name}!');
});

scenario('what was typed and not saved is there when the page is opened again', {}, async (session) => {
  const page = await session.openExtensionPage('workspace.html#/replies/templates?template=new');
  await page.bringToFront();
  await page.waitForSelector('[data-field="title"]');
  await page.type('[data-field="title"]', 'Half a thought');
  await page.close();
  const again = await session.openExtensionPage('workspace.html#/replies/templates');
  await again.bringToFront();
  await until('the way back to it', () => hasText(again, 'Half a thought'));
  await press(again, 'a[href*="template=new"]');
  await again.waitForSelector('[data-field="title"]');
  assert.equal(
    await again.$eval('[data-field="title"]', (field) => (field as HTMLInputElement).value),
    'Half a thought',
  );
});

const titlesOf = (page: Page): Promise<string[]> =>
  page.$$eval('a[data-template] .font-medium', (titles) => titles.map((title) => title.textContent));

scenario('templates are found in the wrong layout, their folder is renamed by keys alone', {}, async (session) => {
  await writeTemplates(session, [
    { title: 'Срочная доставка', body: 'Привезём завтра', folder: 'Магазин' },
    { title: 'Цена', body: 'От ста лей', folder: 'Магазин/Товары' },
    { title: 'Thanks', body: 'Thank you!' },
  ]);
  const page = await session.openExtensionPage('workspace.html#/replies/templates');
  await page.bringToFront();
  await until('all three', async () => (await titlesOf(page)).length === 3);
  await page.keyboard.press('/');
  await page.keyboard.type('ljcnfd');
  await until('the one found', async () => (await titlesOf(page)).join() === 'Срочная доставка');
  assert.equal(await page.$eval('a[data-template] mark', (mark) => mark.textContent), 'достав');
  await page.keyboard.press('Escape');
  await until('all again', async () => (await titlesOf(page)).length === 3);
  const menu = await page.waitForSelector('button[aria-label$="“Магазин”"]');
  await menu?.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role="menuitem"][data-key="rename"]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await until('the field of the name', () =>
    page.evaluate(
      () => document.activeElement?.closest('[role="dialog"]') !== null && document.activeElement?.tagName === 'INPUT',
    ),
  );
  await page.keyboard.press('End');
  await page.keyboard.type(' 2');
  await page.keyboard.press('Enter');
  await until('what was moved', () => hasText(page, '2 templates moved'));
  await until('the new name', () => hasText(page, 'Магазин 2'));
  await chord(page, 'z');
  await until('the old name', async () => (await hasText(page, 'Undone')) && !(await hasText(page, 'Магазин 2')));
});

scenario('a deleted template leaves the keyboard on the next one, and comes back', {}, async (session) => {
  await writeTemplates(
    session,
    ['One', 'Two', 'Three'].map((title) => ({ title, body: 'Text' })),
  );
  const page = await session.openExtensionPage('workspace.html#/replies/templates');
  await page.bringToFront();
  await until('all three', async () => (await titlesOf(page)).join() === 'One,Three,Two');
  await page.keyboard.press('j');
  await page.keyboard.press('Delete');
  await until('it gone', async () => (await titlesOf(page)).join() === 'Three,Two');
  await until('the next one', () =>
    page.evaluate(() => document.activeElement?.textContent.startsWith('Three') === true),
  );
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-field="title"]');
  await chord(page, 'z');
  await until('it again', async () => (await titlesOf(page)).join() === 'One,Three,Two');
});
