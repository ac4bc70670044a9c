import { mkdirSync } from 'node:fs';
import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { OUTPUT_DIR } from '../../tools/setup/project.mjs';
import type { Session } from './session.ts';
import { until } from './until.ts';
import type { SeedTemplate } from './write-templates.ts';

/** What the scenarios of the palette have to choose from. */
export const TEMPLATES: readonly SeedTemplate[] = [
  {
    title: 'Delivery abroad',
    shortcut: 'ship',
    kind: 'delivery',
    body: 'Hello, {first_name|friend}! We do deliver abroad.\n\nWhich town is it?',
  },
  {
    title: 'Thanks',
    shortcut: 'ty',
    kind: 'thanks',
    body: '{Thank you|Thanks a lot|Many thanks}, {first_name|friend}! 🌷',
  },
  { title: 'Price on request', shortcut: 'price', kind: 'price', body: 'The price is {?amount} lei.' },
  { title: 'Signed', kind: 'question', body: 'Answered by {no_such_thing}.' },
];

/** Opens the answer box of the first comment of a practice post; the focus is in it. */
export async function openAnswerBox(page: Page): Promise<void> {
  await page.bringToFront();
  await until('the button that opens it', () => page.$('.reply'));
  await page.evaluate(() => document.querySelector<HTMLElement>('.reply')?.click());
  await until('the answer box', () => page.$('textarea[data-answers-comment]'));
  await page.focus('textarea[data-answers-comment]');
}

export const boxText = (page: Page, box = 'textarea[data-answers-comment]'): Promise<string> =>
  page.$eval(box, (element) => (element as HTMLTextAreaElement).value);

export async function takePicture(session: Session, page: Page, name: string): Promise<void> {
  const folder = path.join(OUTPUT_DIR, 'e2e', 'palette');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}-${session.kind}.png`) });
}
