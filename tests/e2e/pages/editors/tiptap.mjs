import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';

import { inShadow, offerPage } from './page-frame.mjs';

const tiptap = (stage, text) => {
  const content = {
    type: 'doc',
    content: [{ type: 'paragraph', content: text === '' ? [] : [{ type: 'text', text }] }],
  };
  const editor = new Editor({ element: stage, extensions: [StarterKit], content });
  editor.view.dom.style.whiteSpace = 'pre-wrap';
  return {
    host: editor.view.dom,
    model: () => editor.getText({ blockSeparator: '\n' }),
    dispose: () => editor.destroy(),
  };
};

offerPage({ tiptap, shadow: inShadow(tiptap) });
