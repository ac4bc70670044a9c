import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { ContentState, Editor, EditorState as DraftState } from 'draft-js';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

// A saved page has the boxes of its editors, but nothing that moves in them. These put the engine itself back to work in the page's
// own element, so that what is inserted can be asked of its model.

const engines = {
  lexical(box) {
    const editor = createEditor({
      namespace: 'page',
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(box);
    registerPlainText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.update(() => $getRoot().clear().append($createParagraphNode()), { discrete: true });
    const read = () => editor.getEditorState().read(() => $getRoot().getTextContent());
    return { box, read };
  },
  prosemirror(box) {
    const lines = box.innerText.trim().split('\n');
    const doc = schema.node(
      'doc',
      null,
      lines.map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
    );
    const view = new EditorView({ mount: box }, { state: EditorState.create({ doc, plugins: [keymap(baseKeymap)] }) });
    return { box, read: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n') };
  },
  /** React draws Draft's element itself: it takes the place of the page's, with the same mark. */
  draft(box) {
    const stage = (box.closest('.DraftEditor-root') ?? box).parentElement;
    const mark = box.getAttribute('data-testid');
    let state = null;
    function Box() {
      const [editorState, setState] = useState(() => DraftState.createWithContent(ContentState.createFromText('')));
      state = editorState;
      return createElement(Editor, { editorState, onChange: setState, webDriverTestID: mark });
    }
    stage.replaceChildren();
    const root = createRoot(stage);
    flushSync(() => root.render(createElement(Box)));
    const blocks = () => state.getCurrentContent().getBlocksAsArray();
    return {
      box: stage.querySelector('[contenteditable]'),
      read: () =>
        blocks()
          .map((block) => block.getText())
          .join('\n'),
    };
  },
};

/**
 * @param {HTMLElement} box as the page was saved with
 * @param {string} engine
 * @returns {{ box: HTMLElement, read(): string }} the living box, and what stands in it by its own account
 */
export function enliven(box, engine) {
  const own = engines[engine];
  if (own !== undefined) return own(box);
  return { box, read: () => ('value' in box ? box.value : box.innerText) };
}
