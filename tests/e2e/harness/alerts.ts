import type { Page } from 'puppeteer-core';

import type { browser } from '@/lib/browser';
import type { PlanItem } from '@/lib/domain/plan-item';
import type { AlertSettings } from '@/lib/settings/alert-settings';

import { EMPTY_CONTENT } from './plan-scene.ts';
import { readTable } from './read-tables.ts';
import type { Session } from './session.ts';

/** In pages of the extension, where the functions below run. */
declare const chrome: typeof browser;

const HOUR_MS = 60 * 60_000;

export interface ShownIcon {
  badge: string;
  title: string;
}

/** What the toolbar button shows on every tab. Asked from a page, so that a worker that was stopped stays so. */
export function readButton(page: Page): Promise<ShownIcon> {
  return page.evaluate(async () => ({
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
  }));
}

/** Alarms by name, and when each rings (milliseconds). */
export async function readAlarms(page: Page): Promise<Record<string, number>> {
  const alarms = await page.evaluate(() => chrome.alarms.getAll());
  return Object.fromEntries(alarms.map(({ name, scheduledTime }) => [name, scheduledTime]));
}

/** Ids of notifications that the browser shows. */
export async function readNotifications(page: Page): Promise<string[]> {
  return Object.keys(await page.evaluate(() => chrome.notifications.getAll()));
}

/** What went wrong in the extension, as Settings lists it. */
export function readReports(page: Page): Promise<unknown> {
  return page.evaluate(async () => (await chrome.storage.local.get('errors.reports'))['errors.reports'] ?? []);
}

/** Settings of alerts as the Settings screen stores them. */
export async function changeAlertSettings(page: Page, change: Partial<AlertSettings>): Promise<void> {
  await page.evaluate(async (changed) => {
    const key = 'settings.alerts';
    const stored: unknown = (await chrome.storage.local.get(key))[key] ?? {};
    await chrome.storage.local.set({ [key]: Object.assign({}, stored, changed) });
  }, change);
}

/** Asks the background as the pages do; resolves with its answer, which comes after the commit. */
export function ask(page: Page, type: string, payload: object): Promise<unknown> {
  return page.evaluate((message) => chrome.runtime.sendMessage<object, unknown>(message), {
    jackdaw: 1,
    type,
    payload,
  });
}

/** Content of an item of the plan. @param inHours from now, on the clock of UTC */
export function contentAt(title: string, inHours: number): object {
  const at = new Date(Date.now() + inHours * HOUR_MS).toISOString();
  return {
    ...EMPTY_CONTENT,
    title,
    date: at.slice(0, 10),
    time: at.slice(11, 16),
    timeZone: 'UTC',
    networks: ['vk'],
  };
}

/** Puts an item into the plan through the background. */
export async function planItem(page: Page, title: string, inHours: number): Promise<unknown> {
  return ask(page, 'plan:add', { content: contentAt(title, inHours), requestId: crypto.randomUUID() });
}

/** The stored item of this title. */
export async function findItem(session: Session, title: string): Promise<PlanItem | undefined> {
  return (await readTable(session, 'planItems')).find((item) => item.title === title);
}

/** Lets the alarm of the next moment ring at once: extensions loaded from a folder may set it to any time. */
export async function ringSoon(page: Page): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('alerts-next', { when: Date.now() + 200 }));
}
