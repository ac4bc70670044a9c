import { fileURLToPath } from 'node:url';

import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A benchmark's page script as one file that a browser runs, built as little changed as possible.
 * @param {string | URL} entry
 * @param {'es' | 'iife'} [format]
 * @returns {Promise<string>}
 */
export async function bundlePage(entry, format = 'es') {
  const [result] = [
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
      build: { write: false, minify: false, rollupOptions: { input: fileURLToPath(entry), output: { format } } },
    }),
  ].flat();
  return result.output[0].code;
}
