import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

import { offerPage } from './page-frame.mjs';

offerPage({
  prosemirror(stage, text) {
    const paragraph = schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]);
    const view = new EditorView(stage, {
      state: EditorState.create({
        doc: schema.node('doc', null, [paragraph]),
        plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
      }),
    });
    view.dom.style.whiteSpace = 'pre-wrap';
    return {
      host: view.dom,
      model: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
      dispose: () => view.destroy(),
    };
  },
});
