import { expectClosed, openPalette } from '../harness/palette.ts';
import type { Session } from '../harness/session.ts';
import { until } from '../harness/until.ts';
import { EDITOR_SCENARIOS } from './editor-scenarios.ts';
import { openEditor } from './open-editor.ts';
import { shapeOf } from './run-editor.ts';
import { tryScenario, type Trial } from './try-scenario.ts';

/** Where messages are written: every kind of box is one there for the extension. */
const FOLDER = 'https://www.instagram.com/direct/t';

/**
 * The same through the built extension: "Insert reply" at the box, Enter in the palette, which had the focus. The first template
 * must be the reply.
 */
export async function runInPalette(session: Session, script: string, variant: string): Promise<Trial[]> {
  const editor = await openEditor(session, { script, variant, folder: FOLDER });
  const write = async (): Promise<{ method: null; ownMs: null }> => {
    const before = await editor.model();
    await openPalette(session, editor.page);
    await editor.page.keyboard.press('Enter');
    await expectClosed(session, editor.page);
    await until('the reply in the model', async () => (await editor.model()) !== before);
    return { method: null, ownMs: null };
  };
  const trials: Trial[] = [];
  for (const [name, scenario] of Object.entries(EDITOR_SCENARIOS)) {
    if (scenario.isDriverOnly === true) continue;
    trials.push(await tryScenario(editor, [name, scenario], { write, shape: shapeOf(variant, session.kind) }));
  }
  await editor.close();
  return trials;
}
