// npm start [-- --browser firefox] [--profile DIR] [--headless]: builds Jackdaw and opens it on the practice page.
// Without a display it takes the tour by itself: captures, prints what was stored, writes screenshots.
import { parseArgs } from 'node:util';

import { browserKindOf, hasDisplay } from './setup/browser-option.mjs';
import { enterDevNode } from './setup/enter-dev-node.mjs';

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chrome' },
    profile: { type: 'string' },
    headless: { type: 'boolean', default: !hasDisplay() },
  },
});
const kind = browserKindOf(values.browser);

await enterDevNode();
const { buildExtension } = await import('./setup/build-extension.mjs');
const { ensureBrowser } = await import('./setup/ensure-browser.mjs');
const { openForPerson } = await import('./tour/open-for-person.mjs');
const { takeTour } = await import('./tour/take-tour.mjs');

try {
  const executablePath = await ensureBrowser(kind);
  await buildExtension(kind);
  if (values.headless) await takeTour(kind, executablePath);
  else await openForPerson(kind, { executablePath, profileDir: values.profile, path: 'practice.html' });
} catch (error) {
  console.error(error.stack ?? error.message);
  process.exit(1);
}
