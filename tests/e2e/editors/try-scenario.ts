import { settledModel, type OpenEditor } from './open-editor.ts';

/** A blank line, Romanian letters, a skin tone, Cyrillic, and what looks like markup. */
export const REPLY = 'Bună ziua, Ștefania! 👍🏽\n\nСпасибо за вопрос — ответим «сегодня».\nȚara & <b>"ok"</b>';
const MAX_UNDO = 8;

/** What the editor's lines become where a box holds one line only. */
type Shape = (text: string) => string;

export interface Trial {
  scenario: string;
  /** What went wrong, in words; null when all was exact. */
  fault: string | null;
  method: string | null;
  /** How many times Ctrl+Z until the text was as before; null where it is not asked for, 0 when it never was. */
  undoSteps: number | null;
  ownMs: number | null;
}

interface Steps {
  base: string;
  caret: number;
  /** What is done before the insertion. */
  before?: (editor: OpenEditor) => Promise<void>;
  /** The text before and after the inserted one. */
  around: readonly [string, string];
  times?: number;
  options?: object;
  /** Typed afterwards; stands after the inserted text. */
  typed?: string;
  isUndone?: boolean;
  expected?: (reply: string) => string;
}

/** The word that a caret stop selects, and what is typed over it. */
const STOP = 'ответим';
const FILLED = 'напишем';

export const SCENARIOS: Readonly<Record<string, Steps>> = {
  middle: { base: 'Hello World', caret: 6, around: ['Hello ', 'World'], isUndone: true },
  'middle, typing on': { base: 'Hello World', caret: 6, around: ['Hello ', 'World'], typed: 'xyz' },
  'empty, typing on': { base: '', caret: 0, around: ['', ''], typed: 'xyz' },
  'palette had the focus': {
    base: 'Hello World',
    caret: 6,
    around: ['Hello ', 'World'],
    typed: 'xyz',
    before: usePalette,
  },
  'over a selection': {
    base: 'Hello World',
    caret: 6,
    around: ['Hello ', ''],
    typed: 'xyz',
    before: (editor) => editor.selectForward('World'.length),
  },
  'twice in a row': { base: 'Hello World', caret: 6, around: ['Hello ', 'World'], times: 2, typed: 'xyz' },
  'typed shortcut': {
    base: 'Hello World',
    caret: 6,
    around: ['Hello ', 'World'],
    typed: 'xyz',
    before: (editor) => editor.type('/hi'),
    options: { replaceBeforeCaret: '/hi' },
  },
  'caret stop': {
    base: 'Hello World',
    caret: 6,
    around: ['Hello ', 'World'],
    options: { select: { start: REPLY.indexOf(STOP), end: REPLY.indexOf(STOP) + STOP.length } },
    typed: FILLED,
    expected: (reply) => `Hello ${reply.replace(STOP, FILLED)}World`,
  },
};

async function usePalette(editor: OpenEditor): Promise<void> {
  await editor.call('remember');
  await editor.call('openPalette');
  await editor.type('abc');
  const typed = await editor.call('closePalette');
  if (typed !== 'abc') throw new Error(`the palette's own field got ${JSON.stringify(typed)}`);
}

export async function tryScenario(editor: OpenEditor, scenario: string, shape: Shape): Promise<Trial> {
  const trial: Trial = { scenario, fault: null, method: null, undoSteps: null, ownMs: null };
  try {
    await runSteps(editor, SCENARIOS[scenario]!, { shape, trial });
  } catch (error) {
    trial.fault = error instanceof Error ? error.message : String(error);
  }
  return trial;
}

async function runSteps(
  editor: OpenEditor,
  steps: Steps,
  { shape, trial }: { shape: Shape; trial: Trial },
): Promise<void> {
  const { base, caret, before, around, times = 1, options, typed = '', isUndone = false } = steps;
  await editor.start(base, caret);
  await before?.(editor);
  for (let index = 0; index < times; index += 1) {
    if (before !== usePalette) await editor.call('remember');
    const outcome = await editor.insert({ text: REPLY, ...options });
    if (!outcome.ok) throw new Error(`not inserted: ${JSON.stringify(outcome)}`);
    trial.method = outcome.method ?? null;
    trial.ownMs = outcome.ownMs ?? null;
  }
  if (typed !== '') await editor.type(typed);
  const reply = shape(REPLY);
  const expected = steps.expected?.(reply) ?? `${around[0]}${reply.repeat(times)}${typed}${around[1]}`;
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
