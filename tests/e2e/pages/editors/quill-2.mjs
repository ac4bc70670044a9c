import Quill from 'quill';

import { element, offerPage } from './page-frame.mjs';

const quill = (stage, text) => {
  const editor = new Quill(element(stage, 'div', { style: 'white-space: pre-wrap' }), {});
  editor.setText(text);
  editor.history.clear();
  return { host: editor.root, model: () => editor.getText().replace(/\n$/, '') };
};

offerPage({ quill });
