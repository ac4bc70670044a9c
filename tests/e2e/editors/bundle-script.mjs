import { build } from 'vite';

import { PROJECT_DIR } from '../../tools/setup/project.mjs';

/**
 * A test's script with everything it imports, as one file that a browser runs.
 * @param {string} entry absolute
 * @returns {Promise<string>}
 */
export async function bundleScript(entry) {
  const [result] = [
    await build({
      root: PROJECT_DIR,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { '@': PROJECT_DIR } },
      // Draft.js asks for both as a bundler's gift.
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
      build: { write: false, minify: false, rollupOptions: { input: entry, output: { format: 'iife' } } },
    }),
  ].flat();
  return result.output[0].code;
}
