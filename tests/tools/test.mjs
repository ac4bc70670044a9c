// npm test [-- --only unit,e2e-chromium]: everything that must hold, from a fresh clone. Last line: "N passed, N failed".
import { parseArgs } from 'node:util';

import { enterDevNode } from './setup/enter-dev-node.mjs';

await enterDevNode();
const { runStages } = await import('./stages/run-stages.mjs');
const { stages } = await import('./stages/all-stages.mjs');

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? stages.map((stage) => stage.name);
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage is called ${unknown.join(', ')}. Stages: ${stages.map((stage) => stage.name).join(', ')}.`);
  process.exit(1);
}
process.exit(await runStages(stages.filter((stage) => wanted.includes(stage.name))));
