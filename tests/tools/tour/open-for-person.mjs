import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';

import { launchWithExtension } from '../../e2e/harness/launch.ts';
import { SCRATCH_DIR } from '../setup/project.mjs';

/**
 * Opens a visible browser with the extension on one of its pages and waits until the person closes it.
 * @param {'chromium' | 'firefox'} kind
 * @param {{ executablePath: string, profileDir?: string, path?: string,
 *   prepare?: (session: import('../../e2e/harness/session.ts').Session) => Promise<void> }} options
 *   `profileDir` is kept; without it a fresh profile is used and thrown away. `prepare` opens something else than `path`
 */
export async function openForPerson(kind, { executablePath, profileDir, path: file, prepare }) {
  mkdirSync(SCRATCH_DIR, { recursive: true });
  const temporary = profileDir === undefined ? mkdtempSync(path.join(SCRATCH_DIR, 'profile-')) : null;
  const session = await launchWithExtension(kind, {
    executablePath,
    headless: false,
    online: true,
    viewport: null,
    profileDir: temporary ?? path.resolve(profileDir),
  });
  const blank = (await session.browser.pages())[0];
  if (prepare === undefined) await session.openExtensionPage(file);
  else await prepare(session);
  await blank?.close();
  console.log(
    `Jackdaw is open in ${await session.browser.version()}. Close the browser (or press Ctrl-C here) to end.`,
  );
  await new Promise((resolve) => {
    session.browser.on('disconnected', resolve);
  });
  if (temporary !== null) rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
}
