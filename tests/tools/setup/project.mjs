import path from 'node:path';

/** Absolute path of the repository. */
export const PROJECT_DIR = path.resolve(import.meta.dirname, '../../..');

/** Scratch space inside the project (git-ignored): browsers packed as snaps cannot read the system's temporary folder. */
export const SCRATCH_DIR = path.join(PROJECT_DIR, '.tmp');

/** Everything a command leaves behind for a person to look at (screenshots, builds). */
export const OUTPUT_DIR = path.join(PROJECT_DIR, '.output');

/** Folder of the unpacked build. @param {'chromium' | 'firefox'} browser */
export function buildDirOf(browser) {
  return path.join(OUTPUT_DIR, browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}
