import type { Page } from 'puppeteer-core';

import type { Session } from './session.ts';
import { until } from './until.ts';

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** Sends one request as a page of the extension does. */
export async function tellBackground(session: Session, type: string, payload: object): Promise<unknown> {
  const own = await session.openExtensionPage('welcome.html');
  try {
    return await own.evaluate(
      (asked, given) => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
        return runtime.sendMessage({
          jackdaw: 1,
          type: asked,
          payload: { ...given, requestId: crypto.randomUUID() },
        });
      },
      type,
      payload,
    );
  } finally {
    await own.close();
  }
}

/** An item of which nothing is said: what `plan:add` wants beside title, date and time zone. */
export const EMPTY_CONTENT = {
  kind: 'post',
  time: null,
  duration: null,
  clientId: null,
  networks: [],
  accountIds: [],
  format: null,
  rubric: null,
  funnel: null,
  text: '',
  texts: {},
  hook: '',
  callToAction: '',
  link: null,
  firstComment: '',
  tags: [],
  references: [],
  reasons: [],
  altTexts: [],
  paid: null,
  assignee: null,
  brief: '',
  notes: '',
  occurrence: null,
};

const pad = (part: number): string => String(part).padStart(2, '0');

/** "2026-03-04", so many days from today on this computer's clock. */
export function onDay(days: number): string {
  const now = new Date();
  const shifted = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return [shifted.getFullYear(), pad(shifted.getMonth() + 1), pad(shifted.getDate())].join('-');
}

/** Puts one item into the plan, of today unless told otherwise. */
export async function planItem(session: Session, content: { title: string } & Record<string, unknown>): Promise<void> {
  const timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  await tellBackground(session, 'plan:add', { content: { ...EMPTY_CONTENT, date: onDay(0), timeZone, ...content } });
}

/** Titles of the rows of the day, from the top. */
export function rowsOf(page: Page): Promise<string[]> {
  return page.$$eval('[data-plan-row]', (rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
}

export async function untilRows(page: Page, expected: readonly string[]): Promise<void> {
  await until(`the rows ${expected.join(', ') || '(none)'}`, async () => {
    const shown = await rowsOf(page);
    return shown.join('|') === expected.join('|');
  });
}

export const hasText = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((wanted) => document.body.innerText.includes(wanted), text);
