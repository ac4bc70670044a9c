import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { PROJECT_DIR, SCRATCH_DIR } from '../../tools/setup/project.mjs';
import { bundleScript } from './bundle-script.mjs';

/** Where the editors' pages stand. */
export const EDITORS_ORIGIN = 'https://editors.example';

/**
 * A small extension whose content script carries lib/editors.
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<string>} its folder
 */
export async function buildDriverExtension(browser) {
  const folder = path.join(SCRATCH_DIR, `editors-extension-${browser}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'content.js'),
    await bundleScript(path.join(PROJECT_DIR, 'tests/e2e/editors/driver.ts')),
  );
  writeFileSync(path.join(folder, 'background.js'), '');
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifestFor(browser)));
  return folder;
}

function manifestFor(browser) {
  return {
    manifest_version: 3,
    name: 'Editors driver',
    version: '1',
    background: browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    host_permissions: [`${EDITORS_ORIGIN}/*`],
    content_scripts: [{ matches: [`${EDITORS_ORIGIN}/*`], js: ['content.js'], run_at: 'document_start' }],
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko: { id: 'editors@jackdaw.tools' } } } : {}),
  };
}
