/** What a box on a page is made of, as far as it matters for writing into it. TipTap is ProseMirror. */
export const EDITOR_ENGINES = [
  'field',
  'lexical',
  'slate',
  'draft',
  'ckeditor',
  'prosemirror',
  'quill-1',
  'quill-2',
  'contenteditable',
] as const;
export type EditorEngine = (typeof EDITOR_ENGINES)[number];

/**
 * `command`: the browser's own editing command; `paste`, `replacement`: an event that carries the text, as the clipboard and the
 * spelling checker send it; `value`: the field's value is set, which costs the person the native undo.
 */
export const INSERT_METHODS = ['command', 'paste', 'replacement', 'value'] as const;
export type InsertMethod = (typeof INSERT_METHODS)[number];

/** How the command writes several lines: all at once, or line by line with this command between. */
export type LineCommand = 'whole' | 'insertParagraph' | 'insertLineBreak';

export interface EnginePlan {
  /** In the order in which they are tried; each at most once. */
  readonly methods: readonly InsertMethod[];
  /** Milliseconds between a change of focus or selection (which browsers tell in a later turn) and the engine's having followed. */
  readonly settleMs: number;
  /** Plain text loses its blank lines there: a paragraph per line goes with it. Elsewhere HTML does harm (Slate, Draft). */
  readonly pastesParagraphs: boolean;
  readonly lines: { readonly chromium: LineCommand; readonly firefox: LineCommand };
}

const WHOLE_OR_PARAGRAPHS = { chromium: 'whole', firefox: 'insertParagraph' } as const;
const BREAKS_OR_WHOLE = { chromium: 'insertLineBreak', firefox: 'whole' } as const;

/**
 * What was proved on each engine itself, in both browsers (tests/e2e/specs/editors.e2e.ts). What is left out does harm: the
 * command corrupts Lexical and unmounts an empty Draft, and Quill 1 deletes the selection on a paste it did not start itself.
 */
export const ENGINE_PLANS: Readonly<Record<EditorEngine, EnginePlan>> = {
  field: { methods: ['command', 'value'], settleMs: 0, pastesParagraphs: false, lines: BREAKS_OR_WHOLE },
  lexical: { methods: ['paste', 'replacement'], settleMs: 120, pastesParagraphs: false, lines: BREAKS_OR_WHOLE },
  // Follows the document's selection with a delay of 100 ms.
  slate: { methods: ['paste', 'replacement'], settleMs: 120, pastesParagraphs: false, lines: BREAKS_OR_WHOLE },
  draft: { methods: ['paste'], settleMs: 120, pastesParagraphs: false, lines: BREAKS_OR_WHOLE },
  // Draws its own selection again 50 ms after it got the focus.
  ckeditor: { methods: ['paste'], settleMs: 80, pastesParagraphs: true, lines: BREAKS_OR_WHOLE },
  // The same after 20 ms.
  prosemirror: { methods: ['paste', 'command'], settleMs: 40, pastesParagraphs: true, lines: WHOLE_OR_PARAGRAPHS },
  'quill-1': { methods: ['command'], settleMs: 20, pastesParagraphs: false, lines: WHOLE_OR_PARAGRAPHS },
  'quill-2': { methods: ['paste', 'command'], settleMs: 20, pastesParagraphs: false, lines: WHOLE_OR_PARAGRAPHS },
  // No site handler: the paste does nothing at all. A handler inserts what a person's own paste would.
  contenteditable: { methods: ['paste', 'command'], settleMs: 20, pastesParagraphs: false, lines: BREAKS_OR_WHOLE },
};
