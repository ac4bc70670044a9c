import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

import { offerPage } from './page-frame.mjs';

offerPage({
  slate(stage, text) {
    const editor = withHistory(withReact(createEditor()));
    const initialValue = [{ type: 'paragraph', children: [{ text }] }];
    const root = createRoot(stage);
    flushSync(() => root.render(createElement(Slate, { editor, initialValue }, createElement(Editable))));
    const model = () => editor.children.map((child) => Node.string(child)).join('\n');
    return { host: stage.querySelector('[data-slate-editor]'), model, dispose: () => root.unmount() };
  },
});
