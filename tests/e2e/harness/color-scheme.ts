import type { Page } from 'puppeteer-core';

import { sendBidi } from './bidi.ts';
import type { Session } from './session.ts';

export type ColorScheme = 'light' | 'dark';

/** Values of Firefox's preference for what pages are told of the person's colour scheme. */
const FIREFOX_OVERRIDE = { dark: 0, light: 1 };

/** Makes `prefers-color-scheme` say so on this page (in Firefox on every page). */
export async function setColorScheme(session: Session, page: Page, scheme: ColorScheme): Promise<void> {
  if (session.kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return;
  }
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(session.browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  await sendBidi(session.browser, 'script.evaluate', {
    expression: `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${FIREFOX_OVERRIDE[scheme]})`,
    target: { context: contexts[0]?.context },
    awaitPromise: false,
  });
}
