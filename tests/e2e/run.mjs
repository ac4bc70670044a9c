// npm run e2e [-- --browser chromium|firefox] [name-part …]: end-to-end specs against the builds in .output.
import { parseArgs } from 'node:util';

import { enterDevNode } from '../tools/setup/enter-dev-node.mjs';

await enterDevNode();
const { runSpecs } = await import('./run-specs.mjs');

const { values, positionals } = parseArgs({ options: { browser: { type: 'string' } }, allowPositionals: true });
const browsers = values.browser === undefined ? ['chromium', 'firefox'] : [values.browser];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const browser of browsers) {
  console.log(browser);
  const counts = await runSpecs(browser, positionals);
  for (const key of Object.keys(total)) total[key] += counts[key];
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
