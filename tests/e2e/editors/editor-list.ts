/** Editors of one page script: `tests/e2e/pages/editors/<script>.mjs`, and the variants it offers. */
export interface EditorScript {
  script: string;
  variants: readonly string[];
}

export const EDITOR_SCRIPTS: readonly EditorScript[] = [
  { script: 'fields', variants: ['textarea', 'shadow', 'react', 'autosize', 'input'] },
  {
    script: 'contenteditables',
    variants: ['normal', 'pre-wrap', 'plaintext-only', 'paste-handler', 'markup-state'],
  },
  { script: 'lexical', variants: ['plain', 'rich', 'shadow'] },
  { script: 'draft', variants: ['draft'] },
  { script: 'quill-1', variants: ['quill', 'shadow'] },
  { script: 'quill-2', variants: ['quill'] },
  { script: 'prosemirror', variants: ['prosemirror'] },
  { script: 'tiptap', variants: ['tiptap', 'shadow'] },
  { script: 'slate', variants: ['slate'] },
  { script: 'ckeditor', variants: ['ckeditor'] },
];

/**
 * Boxes that the palette never opens at where the built extension is tried: single lines, and what that network's adapter does not
 * look for (editors in shadow roots, `plaintext-only`).
 */
export const WITHOUT_PALETTE: ReadonlySet<string> = new Set(['shadow', 'input', 'plaintext-only']);
