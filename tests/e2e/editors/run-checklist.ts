import { expectChecklist, openChecklist, pressInChecklist, readChecklist } from '../harness/checklist.ts';
import type { Session } from '../harness/session.ts';
import { pause, until } from '../harness/until.ts';
import { openEditor, type OpenEditor, settledModel } from './open-editor.ts';

/** Where posts are made: every kind of box is a composer there for the extension. */
const FOLDER = 'https://www.instagram.com/create/post';

const TEXT = 'Bună ziua,  Ștefania';
const FIXED = 'Bună ziua, Ștefania';
const FIX = 'Fix: Double space';

/** What went wrong with the checklist at one editor, in words. */
export async function runChecklist(session: Session, script: string, variant: string): Promise<string[]> {
  const editor = await openEditor(session, { script, variant, folder: FOLDER });
  const faults: string[] = [];
  const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      faults.push(`${script}/${variant}, ${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  await editor.start('Hello', 5);
  await openChecklist(session, editor.page);
  await attempt('typing', async () => {
    await editor.type(' there');
    await expectCount(session, editor, 'Hello there');
  });
  await attempt('undo', async () => {
    await editor.undo();
    await until('the undo', async () => (await editor.model()) !== 'Hello there');
    await expectCount(session, editor, await editor.model());
  });
  await attempt('a program', async () => {
    await editor.page.evaluate(async () => {
      const { editorPage } = globalThis as unknown as { editorPage: { reset(text: string): Promise<void> } };
      await editorPage.reset('Written by a program');
    });
    await until('the panel at the new text, or none', async () => {
      const shown = await readChecklist(session, editor.page);
      return shown === null || shown.counters[0]?.startsWith('20 ') === true;
    });
  });
  await editor.start('', 0);
  await editor.type(TEXT);
  await editor.page.keyboard.press('Home');
  await editor.settle();
  for (let sign = 0; sign < 4; sign += 1) await editor.page.keyboard.press('ArrowRight');
  // Histories put together what follows each other within a second.
  await pause(1200);
  if ((await readChecklist(session, editor.page)) === null) await openChecklist(session, editor.page);
  await attempt('fix', () => fix(session, editor));
  await editor.close();
  return faults;
}

async function expectCount(session: Session, { page }: OpenEditor, text: string): Promise<void> {
  const count = text.trimEnd().length;
  await expectChecklist(session, page, `${count} characters`, ({ counters }) => {
    const shown = Number(/^\d+/u.exec(counters[0] ?? '')?.[0] ?? Number.NaN);
    // A blank at the end may be kept as one or not.
    return shown >= count && shown <= text.length;
  });
}

/** Where blanks of a box collapse, the browser keeps the second of two as one that does not break. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

/** The caret stays where it was in the words: what is typed next stands there; the editor's own undo takes the fix back. */
async function fix(session: Session, editor: OpenEditor): Promise<void> {
  await expectChecklist(session, editor.page, 'the double space', ({ rows }) =>
    rows.some(({ text }) => /Double/u.test(text)),
  );
  await pressInChecklist(session, editor.page, FIX);
  const fixed = plain(await settledModel(editor, FIXED));
  if (fixed !== FIXED) throw new Error(`after the fix the model says ${JSON.stringify(fixed)}`);
  await expectChecklist(session, editor.page, 'no row left', ({ rows }) => rows.length === 0);
  await editor.type('X');
  const typed = plain(await settledModel(editor, 'BunăX ziua, Ștefania'));
  if (typed !== 'BunăX ziua, Ștefania') throw new Error(`typed on, the model says ${JSON.stringify(typed)}`);
  for (let step = 0; step < 6; step += 1) {
    await editor.undo();
    await editor.settle();
    if (plain(await editor.model()) === TEXT) return;
  }
  throw new Error(`undo gave ${JSON.stringify(await editor.model())}`);
}
