// npm run page -- FILE --url URL [--browser firefox] [--headless] [--capture] [--shot FILE.png]
// Opens a saved page at its real address with Jackdaw loaded: for work on adapters and for bug reports.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { browserKindOf, hasDisplay } from './setup/browser-option.mjs';
import { enterDevNode } from './setup/enter-dev-node.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    browser: { type: 'string', default: 'chrome' },
    headless: { type: 'boolean', default: !hasDisplay() },
    capture: { type: 'boolean', default: false },
    shot: { type: 'string' },
  },
});
const [file] = positionals;
if (file === undefined || values.url === undefined || !URL.canParse(values.url)) {
  console.error('Usage: npm run page -- FILE --url URL [--browser firefox] [--headless] [--capture] [--shot FILE.png]');
  process.exit(1);
}
if (!existsSync(file)) {
  console.error(`There is no file ${file}.`);
  process.exit(1);
}
const kind = browserKindOf(values.browser);

await enterDevNode();
const { buildExtension } = await import('./setup/build-extension.mjs');
const { ensureBrowser } = await import('./setup/ensure-browser.mjs');
const { openForPerson } = await import('./tour/open-for-person.mjs');
const { openSavedPage, inspectSavedPage } = await import('./tour/saved-page.mjs');

const saved = { url: values.url, html: readFileSync(file, 'utf8') };
try {
  const executablePath = await ensureBrowser(kind);
  await buildExtension(kind);
  if (values.headless) await inspectSavedPage(kind, { executablePath, saved, ...values });
  else await openForPerson(kind, { executablePath, prepare: (session) => openSavedPage(session, saved) });
} catch (error) {
  console.error(error.stack ?? error.message);
  process.exit(1);
}
