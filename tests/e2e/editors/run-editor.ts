import type { BrowserKind, Session } from '../harness/session.ts';
import { EDITOR_SCENARIOS, REPLY, type EditorScenario } from './editor-scenarios.ts';
import { openEditor, type OpenEditor } from './open-editor.ts';
import { tryScenario, type Trial, type Written } from './try-scenario.ts';

/** Every scenario on one editor, on one page, one after the other, with lib/editors alone in a content script. */
export async function runEditor(
  session: Session,
  script: string,
  variant: string,
  names: readonly string[] = Object.keys(EDITOR_SCENARIOS),
): Promise<Trial[]> {
  const editor = await openEditor(session, { script, variant });
  const shape = shapeOf(variant, session.kind);
  const trials: Trial[] = [];
  for (const name of names) {
    trials.push(await tryScenario(editor, [name, EDITOR_SCENARIOS[name]!], { write: writeByDriver, shape }));
  }
  await editor.close();
  return trials;
}

async function writeByDriver(editor: OpenEditor, { losesFocus, options }: EditorScenario): Promise<Written> {
  await editor.call('remember');
  if (losesFocus === true) await typeElsewhere(editor);
  const { ok, reason, method, ownMs } = await editor.insert({ text: REPLY, ...options });
  if (!ok) throw new Error(`not inserted: ${reason}`);
  return { method: method ?? null, ownMs: ownMs ?? null };
}

async function typeElsewhere(editor: OpenEditor): Promise<void> {
  await editor.call('openPalette');
  await editor.type('abc');
  const typed = await editor.call('closePalette');
  if (typed !== 'abc') throw new Error(`the palette's own field got ${JSON.stringify(typed)}`);
}

/** What becomes of lines where the box does not keep them as they are. */
export function shapeOf(variant: string, browser: BrowserKind): (text: string) => string {
  if (variant === 'input') return (text) => text.replaceAll(/\n+/g, ' ');
  // The page's own way of pasting, in which Chromium adds a line to each blank one: a person's own paste does the same.
  if (variant === 'paste-handler' && browser === 'chromium') return (text) => text.replaceAll('\n\n', '\n\n\n');
  return (text) => text;
}
