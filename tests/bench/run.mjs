// npm run bench [-- overlay|db-library|popup …]: what Jackdaw costs, held against budgets and a bare one-button extension.
import { globSync } from 'node:fs';
import path from 'node:path';

import { enterDevNode } from '../tools/setup/enter-dev-node.mjs';

await enterDevNode();
const { buildExtension } = await import('../tools/setup/build-extension.mjs');
const { printRows } = await import('./print-rows.mjs');

const wanted = process.argv.slice(2);
const all = findBenches();
const names = all.filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) {
  console.error(`No benchmark is called ${wanted.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}

try {
  await buildExtension('chromium');
  for (const name of names) await runBench(name);
} catch (error) {
  console.error(error.stack ?? error.message);
  process.exit(1);
}

/** Folders of tests/bench with a run.mjs that exports `run({ log })`. */
function findBenches() {
  return globSync('*/run.mjs', { cwd: import.meta.dirname })
    .map((file) => path.dirname(file))
    .toSorted();
}

async function runBench(name) {
  console.log(`\n== ${name}`);
  const { run } = await import(`./${name}/run.mjs`);
  const result = await run({ log: (line) => console.log(line) });
  // A budget broken on a busy machine says little: the table names it, the run fails only when measuring does.
  printRows((Array.isArray(result) ? result : result.rows).map(toRow));
}

/** The Library's bench has no bare extension beside it: each of its figures comes with what it is allowed to be. */
function toRow(row) {
  if ('what' in row) return row;
  return { what: row.name, unit: row.unit, jackdaw: row.value, bare: null, budget: row.baseline };
}
