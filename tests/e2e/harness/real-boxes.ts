import path from 'node:path';

import type { Page } from 'puppeteer-core';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';
import type { PageBoxesCalls } from '../boxes/page-boxes.ts';
import { bundleScript } from '../editors/bundle-script.mjs';

let script: Promise<string> | null = null;

/** Puts the reader of boxes (tests/e2e/boxes) into the page's own world. */
export async function watchBoxes(page: Page): Promise<void> {
  script ??= bundleScript(path.join(PROJECT_DIR, 'tests/e2e/boxes/page-boxes.ts'));
  await page.evaluate(await script);
}

/** Asks it. */
export async function askBoxes<Name extends keyof PageBoxesCalls>(
  page: Page,
  name: Name,
  ...request: Parameters<PageBoxesCalls[Name]>
): Promise<ReturnType<PageBoxesCalls[Name]>> {
  const answer = await page.evaluate(
    (called, json) => {
      const { pageBoxes } = globalThis as unknown as { pageBoxes: Record<string, (...given: unknown[]) => unknown> };
      return JSON.stringify(pageBoxes[called]!(...(JSON.parse(json) as unknown[])));
    },
    name,
    JSON.stringify(request),
  );
  return JSON.parse(answer) as ReturnType<PageBoxesCalls[Name]>;
}
