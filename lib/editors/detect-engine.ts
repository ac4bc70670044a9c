import { boxOf, isField } from './box';
import type { EditorEngine } from './editor-engine';

/** Marks that the engines themselves put on their editing hosts; sites rarely take them away. */
const HOST_MARKS: readonly (readonly [selector: string, engine: EditorEngine])[] = [
  ['[data-lexical-editor]', 'lexical'],
  ['.public-DraftEditor-content', 'draft'],
  ['[data-slate-editor]', 'slate'],
  ['.ck-editor__editable', 'ckeditor'],
  ['.ProseMirror', 'prosemirror'],
];

/** Quill 1 keeps an editable element beside the editor, into which real pastes fall. */
const QUILL_1_CLIPBOARD = '.ql-clipboard[contenteditable]';

/**
 * What the box (or the box around `element`) is made of, by the engine's own marks and never by the site: sites change engines, and
 * show two at a time to different people.
 */
export function detectEngine(element: Element): EditorEngine {
  const box = boxOf(element) ?? element;
  if (isField(box)) return 'field';
  const marked = HOST_MARKS.find(([selector]) => box.matches(selector));
  if (marked !== undefined) return marked[1];
  if (box.matches('.ql-editor')) return isQuill1(box) ? 'quill-1' : 'quill-2';
  // Draft's host may have lost its class in a site's own wrapper, its contents keep their mark.
  return box.querySelector('[data-contents]') === null ? 'contenteditable' : 'draft';
}

function isQuill1(box: Element): boolean {
  return [...(box.parentElement?.children ?? [])].some((sibling) => sibling.matches(QUILL_1_CLIPBOARD));
}
