import { globSync } from 'node:fs';
import path from 'node:path';

const PROJECT_DIR = path.resolve(import.meta.dirname, '..');

/** Folders of tests of pure code. */
const FOLDERS = [
  'tests/{networks,architecture}/**/*.test.ts',
  'tests/unit/{capture,domain,editors,networks,plan,quiet-page,replies,schedule,templates,text}/**/*.test.ts',
];
/** Of these folders, the tests that need a world of their own. */
const EXCEPTIONS = new Set([
  'tests/unit/editors/box-text.test.ts',
  'tests/unit/replies/read-screenshot.test.ts',
  'tests/unit/replies/sla-settings.test.ts',
]);

/**
 * Tests that run after each other in one world: they touch neither the browser's interfaces nor the database and replace
 * nothing of the world they run in (tests/architecture/shared-world.test.ts). That saves loading jsdom and our own modules
 * anew for each file, which takes longer than most of the tests. Whatever is not listed has a world of its own.
 */
export function listSharedTests(): string[] {
  return FOLDERS.flatMap((folder) => globSync(folder, { cwd: PROJECT_DIR }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !EXCEPTIONS.has(file))
    .toSorted();
}
