import type { Page } from 'puppeteer-core';

import { until } from './until.ts';

/** Presses a button by its name, without the accessibility tree: a page behind another one has none. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await until(`a button "${name}"`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent) === wanted);
      found?.click();
      return found !== undefined;
    }, name),
  );
}
