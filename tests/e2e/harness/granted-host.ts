import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { buildDirOf, SCRATCH_DIR } from '../../tools/setup/project.mjs';
import type { BrowserKind, Session } from './session.ts';
import { until } from './until.ts';

/** A copy of the build in which one optional host can be granted without the browser's question. Chromium only. */
export interface GrantedHost {
  /** Launch with this. */
  extensionDir: string;
  /** Call first: from then on the extension is as built, and the host is an optional permission that it holds. */
  settle(session: Session): Promise<void>;
  /** Installs the extension over itself, as an update does: Chromium forgets registered scripts. */
  update(session: Session): Promise<void>;
  remove(): void;
}

/** A copy of the build that names one more host as required, which both browsers grant to what a test installs. */
export function copyBuildWithHost(browser: BrowserKind, pattern: string): string {
  mkdirSync(SCRATCH_DIR, { recursive: true });
  const extensionDir = mkdtempSync(path.join(SCRATCH_DIR, 'granted-'));
  cpSync(buildDirOf(browser), extensionDir, { recursive: true });
  const file = path.join(extensionDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, pattern] }));
  return extensionDir;
}

/**
 * No test can say yes to the browser's own question. But what was granted once stays granted: the copy first names the host as
 * required, which Chromium grants to an unpacked extension, and is then installed over itself with the manifest as built. Only
 * the question is left out: `permissions.request` answers true because the host is held; registering, injecting, taking the
 * permission back and the browser's events are the real ones.
 */
export function grantHost(pattern: string): GrantedHost {
  const extensionDir = copyBuildWithHost('chromium', pattern);
  const file = path.join(extensionDir, 'manifest.json');
  const asBuilt = readFileSync(path.join(buildDirOf('chromium'), 'manifest.json'), 'utf8');
  const update = async (session: Session): Promise<void> => {
    await session.browser.installExtension(extensionDir);
    // The former worker may still be listed; a page of the extension is answered only by the new one.
    const page = await session.openExtensionPage('popup.html');
    await until('the extension at work again', () => page.evaluate(() => document.body.innerText.trim() !== ''));
    await page.close();
  };
  return {
    extensionDir,
    update,
    settle: async (session) => {
      writeFileSync(file, asBuilt);
      await update(session);
    },
    remove: () => rmSync(extensionDir, { recursive: true, force: true }),
  };
}
