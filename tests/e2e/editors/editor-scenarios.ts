import type { OpenEditor } from './open-editor.ts';

/** A blank line, Romanian letters, a skin tone, Cyrillic, and what looks like markup. */
export const REPLY = 'Bună ziua, Ștefania! 👍🏽\n\nСпасибо за вопрос — ответим «сегодня».\nȚara & <b>"ok"</b>';

/** What is done with one editor, and what must stand in it afterwards. */
export interface EditorScenario {
  base: string;
  caret: number;
  /** What is done before the box is remembered. */
  before?: (editor: OpenEditor) => Promise<void>;
  /** The text before and after the inserted one. */
  around: readonly [string, string];
  /** Something else takes the focus, and keys, between the caret and the insertion. */
  losesFocus?: boolean;
  /** What a press of Enter in the built extension's palette does anyway, or does not do. */
  isDriverOnly?: boolean;
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

export const EDITOR_SCENARIOS: Readonly<Record<string, EditorScenario>> = {
  middle: { base: 'Hello World', caret: 6, around: ['Hello ', 'World'], isUndone: true },
  'middle, typing on': { base: 'Hello World', caret: 6, around: ['Hello ', 'World'], typed: 'xyz' },
  'empty, typing on': { base: '', caret: 0, around: ['', ''], typed: 'xyz' },
  'palette had the focus': {
    isDriverOnly: true,
    losesFocus: true,
    base: 'Hello World',
    caret: 6,
    around: ['Hello ', 'World'],
    typed: 'xyz',
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
    isDriverOnly: true,
    base: 'Hello World',
    caret: 6,
    around: ['Hello ', 'World'],
    typed: 'xyz',
    before: (editor) => editor.type('/hi'),
    options: { replaceBeforeCaret: '/hi' },
  },
  'caret stop': {
    isDriverOnly: true,
    base: 'Hello World',
    caret: 6,
    around: ['Hello ', 'World'],
    options: { select: { start: REPLY.indexOf(STOP), end: REPLY.indexOf(STOP) + STOP.length } },
    typed: FILLED,
    expected: (reply) => `Hello ${reply.replace(STOP, FILLED)}World`,
  },
};
