import { ensureBrowser } from '../../tools/setup/ensure-browser.mjs';
import { buildDirOf } from '../../tools/setup/project.mjs';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { BrowserKind, LaunchOptions, Session } from './session.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** Starts an installed browser with the built extension, headless unless told otherwise. */
export async function launchWithExtension(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Session> {
  return launchers[kind]({
    extensionDir: buildDirOf(kind),
    executablePath: options.executablePath ?? (await ensureBrowser(kind)),
    headless: true,
    ...options,
  });
}
