import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { buildDirOf, SCRATCH_DIR } from '../../tools/setup/project.mjs';

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
}

/**
 * A copy of the Chromium build that holds its optional permissions from the start: no test can say yes to the browser's own question.
 * Only the question is left out. The caller removes the folder.
 */
export function copyBuildWithPermissions(): string {
  mkdirSync(SCRATCH_DIR, { recursive: true });
  const extensionDir = mkdtempSync(path.join(SCRATCH_DIR, 'permitted-'));
  cpSync(buildDirOf('chromium'), extensionDir, { recursive: true });
  const file = path.join(extensionDir, 'manifest.json');
  const { optional_permissions: optional, ...manifest } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  writeFileSync(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, ...optional] }));
  return extensionDir;
}
