import { REPLY, type EditorScenario } from './editor-scenarios.ts';
import { settledModel, type OpenEditor } from './open-editor.ts';

const MAX_UNDO = 8;

export interface Written {
  method: string | null;
  /** Milliseconds of own work; null when nobody tells. */
  ownMs: number | null;
}

export interface Trial extends Written {
  scenario: string;
  /** What went wrong, in words; null when all was exact. */
  fault: string | null;
  /** How many times Ctrl+Z until the text was as before; null where it is not asked for, 0 when it never was. */
  undoSteps: number | null;
}

export interface TrialTools {
  /** Puts the reply into the box that has the focus. @throws {Error} when it does not get there */
  write: (editor: OpenEditor, scenario: EditorScenario) => Promise<Written>;
  /** What becomes of the reply's lines in this box. */
  shape: (text: string) => string;
}

export async function tryScenario(
  editor: OpenEditor,
  [name, scenario]: readonly [string, EditorScenario],
  tools: TrialTools,
): Promise<Trial> {
  const trial: Trial = { scenario: name, fault: null, method: null, undoSteps: null, ownMs: null };
  try {
    await runScenario(editor, scenario, { ...tools, trial });
  } catch (error) {
    trial.fault = error instanceof Error ? error.message : String(error);
  }
  return trial;
}

async function runScenario(
  editor: OpenEditor,
  scenario: EditorScenario,
  { write, shape, trial }: TrialTools & { trial: Trial },
): Promise<void> {
  const { base, caret, before, around, times = 1, typed = '', isUndone = false } = scenario;
  await editor.start(base, caret);
  await before?.(editor);
  for (let index = 0; index < times; index += 1) Object.assign(trial, await write(editor, scenario));
  if (typed !== '') await editor.type(typed);
  const reply = shape(REPLY);
  const expected = scenario.expected?.(reply) ?? `${around[0]}${reply.repeat(times)}${typed}${around[1]}`;
  const model = await settledModel(editor, expected);
  if (model !== expected) throw new Error(`the model says ${JSON.stringify(model)}`);
  if (isUndone) trial.undoSteps = await countUndo(editor, base);
}

async function countUndo(editor: OpenEditor, base: string): Promise<number> {
  for (let step = 1; step <= MAX_UNDO; step += 1) {
    await editor.undo();
    if ((await settledModel(editor, base)) === base) return step;
  }
  return 0;
}
