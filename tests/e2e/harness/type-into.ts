import type { Page } from 'puppeteer-core';

import { until } from './until.ts';

/** Types into the field with this label, after what stands in it; without the accessibility tree, as `pressButton`. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await page.bringToFront();
  await until(`a field "${label}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
      found?.control?.focus();
      return found?.control !== null && found?.control === document.activeElement;
    }, label),
  );
  await page.keyboard.type(text);
}
