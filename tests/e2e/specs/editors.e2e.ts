import assert from 'node:assert/strict';

import { buildDriverExtension } from '../editors/build-driver-extension.mjs';
import { EDITOR_SCRIPTS, WITHOUT_PALETTE } from '../editors/editor-list.ts';
import { EDITOR_SCENARIOS, REPLY } from '../editors/editor-scenarios.ts';
import { runEditor } from '../editors/run-editor.ts';
import { runInPalette } from '../editors/run-in-palette.ts';
import type { Trial } from '../editors/try-scenario.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import { writeTemplates } from '../harness/write-templates.ts';

// What stands in the box is asked of the engine's own model. `npm run bench:editors` prints all of it as a table.

const kind = browserOfRun();
const timeoutMs = 240_000;
const editors = EDITOR_SCRIPTS.flatMap(({ script, variants }) => variants.map((variant) => ({ script, variant })));
const [withoutPalette, withPalette] = [true, false].map((isWithout) =>
  editors.filter(({ variant }) => WITHOUT_PALETTE.has(variant) === isWithout),
);
const driverOnly = Object.keys(EDITOR_SCENARIOS).filter((name) => EDITOR_SCENARIOS[name]!.isDriverOnly === true);

/** Where one Ctrl+Z is not enough: the native history of Firefox counts lines there. */
const UNDO_STEPS: Readonly<Record<string, number>> = { 'quill-1/shadow firefox': 5 };

function faultsOf(editor: string, trials: readonly Trial[]): string[] {
  const wanted = UNDO_STEPS[`${editor} ${kind}`] ?? 1;
  return trials.flatMap(({ scenario, fault, undoSteps }) => {
    if (fault !== null) return [`${editor}, ${scenario}: ${fault}`];
    return undoSteps === null || undoSteps === wanted ? [] : [`${editor}: ${undoSteps} × Ctrl+Z, not ${wanted}`];
  });
}

scenario(
  'Enter in the palette puts the reply exactly once into every engine’s model',
  { timeoutMs },
  async (session) => {
    await writeTemplates(session, [{ title: 'Reply', body: REPLY }]);
    const faults: string[] = [];
    for (const { script, variant } of withPalette!) {
      faults.push(...faultsOf(`${script}/${variant}`, await runInPalette(session, script, variant)));
    }
    assert.deepEqual(faults, []);
  },
);

const options = { timeoutMs, extensionDir: await buildDriverExtension(kind) };

scenario('shadow roots, odd fields, typed shortcuts and caret stops: exact in the model', options, async (session) => {
  const faults: string[] = [];
  for (const { script, variant } of withoutPalette!) {
    faults.push(...faultsOf(`${script}/${variant}`, await runEditor(session, script, variant)));
  }
  for (const { script, variant } of withPalette!) {
    faults.push(...faultsOf(`${script}/${variant}`, await runEditor(session, script, variant, driverOnly)));
  }
  assert.deepEqual(faults, []);
});
