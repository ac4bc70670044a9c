import assert from 'node:assert/strict';

import { buildDriverExtension } from '../editors/build-driver-extension.mjs';
import { EDITOR_SCRIPTS } from '../editors/editor-list.ts';
import { runEditor } from '../editors/run-editor.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';

const kind = browserOfRun();
const options = { extensionDir: await buildDriverExtension(kind), timeoutMs: 120_000 };

/** Where one Ctrl+Z is not enough: the native history of Firefox counts lines there. */
const UNDO_STEPS: Readonly<Record<string, number>> = { 'quill-1/shadow firefox': 5 };

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'fields and plain boxes': ['fields', 'contenteditables'],
  'Lexical, Draft and Slate': ['lexical', 'draft', 'slate'],
  'Quill, ProseMirror, TipTap and CKEditor': ['quill-1', 'quill-2', 'prosemirror', 'tiptap', 'ckeditor'],
};
const grouped = Object.values(GROUPS).flat().toSorted();
assert.deepEqual(grouped, EDITOR_SCRIPTS.map(({ script }) => script).toSorted(), 'every editor is in one group');

for (const [title, scripts] of Object.entries(GROUPS)) {
  scenario(`${title}: a reply stands exactly once in the editor's own model`, options, async (session) => {
    for (const { script, variants } of EDITOR_SCRIPTS.filter(({ script }) => scripts.includes(script))) {
      for (const variant of variants) await expectExact(session, script, variant);
    }
  });
}

async function expectExact(session: Session, script: string, variant: string): Promise<void> {
  const trials = await runEditor(session, script, variant);
  const faults = trials.filter(({ fault }) => fault !== null).map(({ scenario, fault }) => `${scenario}: ${fault}`);
  assert.deepEqual(faults, [], `${script}/${variant}`);
  const undone = trials.flatMap(({ undoSteps }) => (undoSteps === null ? [] : [undoSteps]));
  assert.deepEqual(undone, [UNDO_STEPS[`${script}/${variant} ${kind}`] ?? 1], `undo in ${script}/${variant}`);
}
