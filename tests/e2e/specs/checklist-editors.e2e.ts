import assert from 'node:assert/strict';

import { EDITOR_SCRIPTS, WITHOUT_PALETTE } from '../editors/editor-list.ts';
import { runChecklist } from '../editors/run-checklist.ts';
import { scenario } from '../harness/scenario.ts';

scenario(
  'in every engine the checklist follows typing, undo and programs, and its fix keeps the caret and can be undone',
  { timeoutMs: 240_000 },
  async (session) => {
    const faults: string[] = [];
    for (const { script, variants } of EDITOR_SCRIPTS) {
      for (const variant of variants) {
        if (!WITHOUT_PALETTE.has(variant)) faults.push(...(await runChecklist(session, script, variant)));
      }
    }
    assert.deepEqual(faults, []);
  },
);
