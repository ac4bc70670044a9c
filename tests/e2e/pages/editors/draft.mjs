import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { offerPage } from './page-frame.mjs';

offerPage({
  draft(stage, text) {
    let state = null;
    function Box() {
      const [editorState, setState] = useState(() => EditorState.createWithContent(ContentState.createFromText(text)));
      state = editorState;
      return createElement(Editor, { editorState, onChange: setState });
    }
    const root = createRoot(stage);
    flushSync(() => root.render(createElement(Box)));
    const model = () =>
      state
        .getCurrentContent()
        .getBlocksAsArray()
        .map((block) => block.getText())
        .join('\n');
    return { host: stage.querySelector('[contenteditable]'), model, dispose: () => root.unmount() };
  },
});
