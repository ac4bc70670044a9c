// npm run new:network -- <id> [--name Name] [--host www.example.com]: the files and lines every network needs, to be filled.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { buildEdits } from './new-network/edit-lists.mjs';
import { buildFiles } from './new-network/templates.mjs';
import { PROJECT_DIR } from './setup/project.mjs';

const { values, positionals } = parseArgs({
  options: { name: { type: 'string' }, host: { type: 'string' }, into: { type: 'string', default: PROJECT_DIR } },
  allowPositionals: true,
});
const [id = ''] = positionals;

try {
  createNetwork({ id, name: values.name ?? capitalise(id), host: values.host ?? `www.${id}.com` }, values.into);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Writes all or nothing: whatever would fail is found before the first file is written. */
function createNetwork(network, folder) {
  if (!/^[a-z][a-z0-9]{1,20}$/.test(network.id)) {
    throw new Error(
      'Usage: npm run new:network -- <id> [--name Name] [--host host]; the id is small letters and digits.',
    );
  }
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(network.host)) throw new Error(`--host ${network.host} is not a host name`);
  const files = Object.entries(buildFiles(network)).map(([file, text]) => [path.join(folder, file), text]);
  const taken = files.find(([file]) => existsSync(file));
  if (taken !== undefined) throw new Error(`${path.relative(folder, taken[0])} is there already: nothing was written.`);
  const edited = Object.entries(buildEdits(network)).map(([file, edit]) => {
    const target = path.join(folder, file);
    return [target, edit(readFileSync(target, 'utf8'))];
  });
  for (const [file, text] of [...files, ...edited]) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`wrote ${path.relative(folder, file)}`);
  }
  console.log(`
Next, in this order (CONTRIBUTING.md, "Adding a network"):
1. npx vitest run tests/architecture/adapters.test.ts -t ${network.id}   says what is still missing, one sentence each.
2. Write fixtures of the real markup with made-up content, then selectors, locator and readers.
3. UPDATE_EXPECTED=1 npx vitest run tests/networks/${network.id}         writes golden readings: read them.
4. npm run page -- saved.html --url https://${network.host}/             shows the overlay on a page you saved.`);
}

function capitalise(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
