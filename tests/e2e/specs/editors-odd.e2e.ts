import assert from 'node:assert/strict';

import { buildDriverExtension } from '../editors/build-driver-extension.mjs';
import { openEditor, settledModel, type InsertAnswer, type OpenEditor } from '../editors/open-editor.ts';
import { REPLY } from '../editors/editor-scenarios.ts';
import { browserOfRun, scenario } from '../harness/scenario.ts';
import type { Session } from '../harness/session.ts';

const options = { extensionDir: await buildDriverExtension(browserOfRun()), timeoutMs: 120_000 };

/** Steps of the ladder as "method result". */
function stepsOf({ steps }: InsertAnswer): string[] {
  return steps.map(({ method, result }) => `${method} ${result}`);
}

/** An editor with the caret at its end, remembered. */
async function open(session: Session, variant: string, text: string): Promise<OpenEditor> {
  const editor = await openEditor(session, { script: 'odd', variant });
  await editor.start(text, text.length);
  await editor.call('remember');
  return editor;
}

scenario('odd pages get the text once or are left alone; refused boxes stay as they are', options, async (session) => {
  await expectOnce(session);
  await expectNothingElseTried(session, 'twice', 'Hello one lineone line');
  await expectNothingElseTried(session, 'half', 'Hello one');
  await expectTooLong(session);
  await expectRefused(session, 'read-only', 'read-only');
  await expectRefused(session, 'password', 'password');
  await expectRefused(session, 'no-focus', 'no-focus', (editor) => editor.lockFocus());
  await expectRefused(session, 'limit', 'gone', (editor) => editor.removeHost());
});

async function expectOnce(session: Session): Promise<void> {
  const swallow = await open(session, 'swallow', 'Hello ');
  assert.deepEqual(stepsOf(await swallow.insert({ text: 'one line' })), ['paste nothing', 'command inserted']);
  assert.equal(await settledModel(swallow, 'Hello one line'), 'Hello one line');
  const late = await open(session, 'late', 'Hello ');
  assert.deepEqual(stepsOf(await late.insert({ text: 'one line' })), ['paste inserted']);
  assert.equal(await late.model(), 'Hello one line');
}

async function expectNothingElseTried(session: Session, variant: string, model: string): Promise<void> {
  const editor = await open(session, variant, 'Hello ');
  const outcome = await editor.insert({ text: 'one line' });
  assert.deepEqual([outcome.ok, outcome.reason], [false, 'unverified'], variant);
  assert.deepEqual(stepsOf(outcome), ['paste other'], variant);
  assert.equal((await editor.model()).trim(), model);
}

async function expectTooLong(session: Session): Promise<void> {
  const editor = await open(session, 'limit', 'Hello ');
  const outcome = await editor.insert({ text: REPLY });
  assert.deepEqual([outcome.ok, outcome.reason, outcome.room], [false, 'too-long', 34]);
  assert.equal(await editor.model(), 'Hello ', 'nothing is clipped');
  const fits = 'x'.repeat(34);
  assert.equal((await editor.insert({ text: fits })).ok, true);
  assert.equal(await editor.model(), `Hello ${fits}`);
}

async function expectRefused(
  session: Session,
  variant: string,
  reason: string,
  spoil?: (editor: OpenEditor) => Promise<void>,
): Promise<void> {
  const editor = await open(session, variant, 'Hello');
  await spoil?.(editor);
  const outcome = await editor.insert({ text: 'one line' });
  assert.deepEqual([outcome.ok, outcome.reason], [false, reason]);
  assert.equal(await editor.model(), 'Hello');
}

const MIXED = [
  ['fields', 'react'],
  ['contenteditables', 'normal'],
  ['lexical', 'shadow'],
  ['draft', 'draft'],
  ['quill-2', 'quill'],
  ['prosemirror', 'prosemirror'],
  ['slate', 'slate'],
  ['ckeditor', 'ckeditor'],
] as const;

scenario('testing a box leaves nothing behind; Escape gives focus and selection back', options, async (session) => {
  for (const [script, variant] of MIXED) {
    const editor = await openEditor(session, { script, variant });
    await expectTakenBack(editor, `${script}/${variant}`);
    await expectGivenBack(editor, `${script}/${variant}`);
    await editor.close();
  }
});

async function expectTakenBack(editor: OpenEditor, name: string): Promise<void> {
  await editor.start('Hello World', 6);
  await editor.call('remember');
  const report = (await editor.call('testBox')) as { ok: boolean; isTakenBack: boolean | null };
  assert.deepEqual([report.ok, report.isTakenBack], [true, true], name);
  assert.equal(await settledModel(editor, 'Hello World'), 'Hello World', name);
}

async function expectGivenBack(editor: OpenEditor, name: string): Promise<void> {
  await editor.start('Hello World', 0);
  await editor.selectForward('Hello'.length);
  await editor.settle();
  await editor.call('remember');
  await editor.call('openPalette');
  await editor.type('abc');
  await editor.call('closePalette');
  assert.equal(await editor.call('restore'), true, name);
  await editor.settle();
  await editor.type('Bye');
  assert.equal(await settledModel(editor, 'Bye World'), 'Bye World', name);
}
