import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { readSheet } from 'read-excel-file/universal';

import { hasText, planItem } from '../harness/plan-scene.ts';
import { readTable } from '../harness/read-tables.ts';
import { scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';

/** Far from today: only what a scenario puts there is shown. */
const MONTH = 'workspace.html#/plan?date=2027-03-04';

const TABLE = [
  'Дата;Время;Тема;Формат;Площадка;Статус',
  '04.03.2027;10:00;Весенняя акция;рилс;VK, Telegram;в работе',
  '05.03.2027;12:30;=HYPERLINK("https://evil.example");пост;ВК;черновик',
  ';;;;;',
].join('\n');

const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:meeting@example',
  'SUMMARY:Brunch\\, live',
  'DTSTART;TZID=Europe/Bucharest:20270328T100000',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

async function withFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'jackdaw-plan-'));
  try {
    await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function openPlan(session: Session): Promise<Page> {
  const page = await session.openExtensionPage(MONTH);
  await page.bringToFront();
  return page;
}

async function chooseInMenu(page: Page, name: string): Promise<void> {
  const menu = await page.waitForSelector('aria/Files[role="button"]');
  await menu?.click();
  const entry = await page.waitForSelector(`aria/${name}[role="menuitem"]`);
  await entry?.click();
}

async function importFile(page: Page, path: string, submit: string): Promise<void> {
  await chooseInMenu(page, 'Import a file…');
  const field = await page.waitForSelector('input[type="file"]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  const button = await page.waitForSelector(`aria/${submit}[role="button"]`);
  await button?.click();
}

scenario('a table and a calendar are looked through and taken into the plan, one undo each', {}, async (session) => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'plan.csv'), TABLE);
    await writeFile(join(folder, 'plan.ics'), CALENDAR);
    const page = await openPlan(session);
    await importFile(page, join(folder, 'plan.csv'), 'Take in 2 items');
    await until('both rows', async () => (await readTable(session, 'planItems')).length === 2);
    const rows = await readTable(session, 'planItems');
    const first = rows.find(({ title }) => title === 'Весенняя акция');
    assert.deepEqual(
      [first?.date, first?.time, first?.format, first?.networks],
      ['2027-03-04', '10:00', 'reel', ['vk', 'telegram']],
    );
    await page.bringToFront();
    await importFile(page, join(folder, 'plan.ics'), 'Take in 1 item');
    await until('the event', async () => (await readTable(session, 'planItems')).length === 3);
    const event = (await readTable(session, 'planItems')).find(({ id }) => String(id) === 'meeting@example');
    assert.deepEqual(
      [event?.title, event?.date, event?.time, event?.timeZone],
      ['Brunch, live', '2027-03-28', '10:00', 'Europe/Bucharest'],
    );
    await page.bringToFront();
    const undo = await page.waitForSelector('aria/Undo[role="button"]');
    await until('the word of it', () => hasText(page, '1 item taken into the plan'));
    await undo?.click();
    await until('it taken back', async () => (await readTable(session, 'planItems')).length <= 2);
  });
});

/** The file that a click brings, by its ending. */
async function downloaded(folder: string, ending: string): Promise<Buffer> {
  const found = async (): Promise<string | undefined> => (await readdir(folder)).find((name) => name.endsWith(ending));
  await until(`a file ${ending}`, async () => (await found()) !== undefined);
  return readFile(join(folder, (await found()) ?? ''));
}

scenario(
  'what is shown is saved as a calendar and a spreadsheet that others can read',
  { browsers: ['chromium'] },
  async (session) => {
    await withFolder(async (folder) => {
      const devtools = await session.browser.target().createCDPSession();
      await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await planItem(session, { title: '=1+1; a, b', date: '2027-03-04', time: '10:00', timeZone: 'Europe/Bucharest' });
      await planItem(session, { title: 'Any time', date: '2027-03-05' });
      const page = await openPlan(session);
      await until('both items', () => hasText(page, 'Any time'));
      await chooseInMenu(page, 'Calendar (iCalendar)');
      const calendar = new ICAL.Component(ICAL.parse((await downloaded(folder, '.ics')).toString()));
      const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
      const stored = await readTable(session, 'planItems');
      assert.deepEqual(events.map(({ uid }) => uid).toSorted(), stored.map(({ id }) => String(id)).toSorted());
      const first = events.find(({ summary }) => summary === '=1+1; a, b');
      assert.equal(first?.startDate.toJSDate().toISOString(), '2027-03-04T08:00:00.000Z');
      await page.bringToFront();
      await chooseInMenu(page, 'Spreadsheet (Excel)');
      const sheet = await readSheet(new Blob([new Uint8Array(await downloaded(folder, '.xlsx'))]));
      const topics = sheet.map((row) => row[sheet[0]?.indexOf('topic') ?? -1]);
      assert.deepEqual(topics.slice(0, 3), ['topic', "'=1+1; a, b", 'Any time']);
    });
  },
);

scenario('a template is laid out over days, and taken back by one undo', {}, async (session) => {
  const page = await openPlan(session);
  await chooseInMenu(page, 'From a template…');
  const add = await page.waitForSelector('aria/Add 12 items[role="button"]');
  await add?.click();
  await until('the month of rubrics', async () => (await readTable(session, 'planItems')).length === 12);
  await page.bringToFront();
  const undo = await page.waitForSelector('aria/Undo[role="button"]');
  await undo?.click();
  await until('nothing of it', async () => (await readTable(session, 'planItems')).length === 0);
});
