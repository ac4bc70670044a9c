import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { buildDirOf } from '../setup/project.mjs';

/**
 * @typedef {{ name: string, problem: string | null, figure?: string }} Check `problem` null: it holds
 * @typedef {{ browser: 'chromium' | 'firefox', manifest: Record<string, any>, files: string[],
 *   has: (file: string) => boolean, read: (file: string) => string }} Build `files` relative to the build's folder
 */

/** @returns {Build} the unpacked build of one browser */
export function loadBuild(browser) {
  const folder = buildDirOf(browser);
  const read = (file) => readFileSync(path.join(folder, file), 'utf8');
  return {
    browser,
    manifest: JSON.parse(read('manifest.json')),
    files: globSync('**/*.*', { cwd: folder }).map((file) => file.split(path.sep).join('/')),
    has: (file) => existsSync(path.join(folder, file)),
    read,
  };
}

/**
 * Runs a table of checks.
 * @param {Record<string, (build: Build) => string | null | undefined | { figure: string }>} table each says what is
 *   wrong, or nothing, or a figure worth printing
 * @returns {Check[]}
 */
export function runChecks(table, build) {
  return Object.entries(table).map(([name, check]) => {
    const said = check(build);
    if (typeof said === 'object' && said !== null) return { name, problem: null, figure: said.figure };
    return { name, problem: said ?? null };
  });
}
